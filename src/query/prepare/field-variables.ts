import { Kind, visit, type ASTNode, type FieldNode, type FragmentDefinitionNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Names of the variables that nodes use, as often as they use them, those of their fragments included. */
function usesOf(nodes: readonly ASTNode[], fragments: Fragments): readonly string[] {
  const used: string[] = [];
  const entered = new Set<string>();
  const visitor = {
    Variable: ({ name }: { readonly name: { readonly value: string } }) => void used.push(name.value),
    FragmentSpread: ({ name }: { readonly name: { readonly value: string } }) => {
      const fragment = fragments[name.value];
      if (!fragment || entered.has(name.value)) return;
      entered.add(name.value);
      visit(fragment, visitor);
    },
  };
  for (const node of nodes) visit(node, visitor);
  return used;
}

/** The variable that is the `id` of a field; null where that is something else. */
function idVariableOf(nodes: readonly FieldNode[]): string | null {
  const [node, ...others] = nodes;
  const given = node?.arguments?.find(({ name }) => name.value === 'id')?.value;
  return given?.kind === Kind.VARIABLE && others.length === 0 ? given.name.value : null;
}

/** What of the variables a root field depends on. */
export interface FieldVariables {
  /** All that it uses, but for `id`. */
  readonly names: readonly string[];
  /** The variable that is its `id` and nothing else in it. */
  readonly id: string | null;
}

/** Reads which variables a root field depends on. */
export function variablesOf(nodes: readonly FieldNode[], fragments: Fragments): FieldVariables {
  const used = usesOf(nodes, fragments);
  const candidate = idVariableOf(nodes);
  const id = candidate !== null && used.filter((name) => name === candidate).length === 1 ? candidate : null;
  const names = [...new Set(used)].filter((name) => name !== id).sort();
  return Object.freeze({ names: Object.freeze(names), id });
}
