import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.js';
import { isLeftOut } from './is-left-out.js';
import type { RawVariables } from './read-argument.js';

/** The root fields of an operation by the name that they have in the answer, fragments spread out and introspection apart. */
export function rootFieldsOf(root: SelectionSetNode, fragments: Fragments, variables: RawVariables): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const add = (key: string, node: FieldNode): void => {
    const nodes = fields.get(key);
    if (nodes) nodes.push(node);
    else fields.set(key, [node]);
  };
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
      if (!name.startsWith('__')) add(selection.alias?.value ?? name, selection);
      return;
    }
    // A fragment reached once gives nothing more when it is reached again; so a cycle ends, and the work is linear.
    if (spread.has(name)) return;
    spread.add(name);
    const fragment = fragments.get(name);
    if (fragment) collect(fragment.selectionSet);
  };
  collect(root);
  return fields;
}
