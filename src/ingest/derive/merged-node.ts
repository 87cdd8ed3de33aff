import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { OutlinedBundle, WrittenNode } from '../outline/outline.js';
import type { ContentMap } from '../read-bundle/bundle.js';

/** A node as all bundles together write it, its contents at hand. */
export interface ReadNode {
  readonly id: string;
  readonly type: NodeTypeModel;
  /** In the order of their documents. */
  readonly written: readonly { readonly home: OutlinedBundle; readonly content: ContentMap }[];
}

/** Reads what each bundle writes of a node, once. */
export function readNode(id: string, type: NodeTypeModel, written: readonly WrittenNode[]): ReadNode {
  return { id, type, written: written.map(({ home, content }) => ({ home, content })) };
}
