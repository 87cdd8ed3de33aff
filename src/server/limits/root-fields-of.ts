import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { isLeftOut } from './is-left-out.js';
import type { RawVariables } from './read-argument.js';

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The root fields of an operation, once for every name that they have in the answer, fragments spread out and introspection apart. */
export function rootFieldsOf(root: SelectionSetNode, fragments: Fragments, variables: RawVariables): readonly string[] {
  const fields = new Map<string, string>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) if (!isLeftOut(selection, variables)) collectSelection(selection);
  };
  const collectSelection = (selection: SelectionNode): void => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet);
      return;
    }
    const name = selection.name.value;
    if (selection.kind === Kind.FIELD) {
      if (!name.startsWith('__')) fields.set(selection.alias?.value ?? name, name);
      return;
    }
    // A fragment reached once gives nothing more when it is reached again; so a cycle ends, and the work is linear.
    if (spread.has(name)) return;
    spread.add(name);
    const fragment = fragments.get(name);
    if (fragment) collect(fragment.selectionSet);
  };
  collect(root);
  return Object.freeze([...fields.values()]);
}
