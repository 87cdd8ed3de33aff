import { Kind, visit, type ASTNode, type FragmentDefinitionNode, type OperationDefinitionNode, type TypeNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Names of the variables that nodes use, those of their fragments included. */
function usedBy(nodes: readonly ASTNode[], fragments: Fragments): ReadonlySet<string> {
  const used = new Set<string>();
  const entered = new Set<string>();
  const visitor = {
    Variable: ({ name }: { readonly name: { readonly value: string } }) => void used.add(name.value),
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

/** The name of a type that is no list; null for a list. */
function nameOf(type: TypeNode): string | null {
  if (type.kind === Kind.NON_NULL_TYPE) return nameOf(type.type);
  return type.kind === Kind.NAMED_TYPE ? type.name.value : null;
}

/** What of the variables a root field depends on. */
export interface FieldVariables {
  /** All that it uses, sorted. */
  readonly names: readonly string[];
  /** Those of them that are one ID. */
  readonly ids: ReadonlySet<string>;
  /** Those of them that are one String, as cursors are. */
  readonly texts: ReadonlySet<string>;
}

/** Reads which variables a root field depends on. */
export function variablesOf(nodes: readonly ASTNode[], fragments: Fragments, { variableDefinitions = [] }: OperationDefinitionNode): FieldVariables {
  const used = usedBy(nodes, fragments);
  const ofType = (wanted: string): ReadonlySet<string> =>
    new Set(variableDefinitions.filter(({ type }) => nameOf(type) === wanted).map(({ variable }) => variable.name.value));
  return Object.freeze({ names: Object.freeze([...used].sort()), ids: ofType('ID'), texts: ofType('String') });
}
