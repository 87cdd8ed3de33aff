import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { Outline, WrittenNode } from '../outline/outline.js';
import type { Content } from '../read-bundle/bundle.js';

/** A node as all bundles together write it. */
export interface MergedNode {
  readonly id: string;
  readonly type: NodeTypeModel;
  /** In the order of their documents. */
  readonly written: readonly WrittenNode[];
}

/** The same with its contents at hand. */
export interface ReadNode extends Omit<MergedNode, 'written'> {
  readonly written: readonly Pick<WrittenNode, 'home' | 'content'>[];
}

/** Every node once, in order of ids. */
export function mergeNodes({ byId }: Outline): readonly MergedNode[] {
  const merged = [...byId].flatMap(([id, written]) => (written[0] ? [{ id, type: written[0].type, written }] : []));
  return merged.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the first bundle that says it says of a property. */
export function valueOf({ written }: ReadNode, name: string): Content | undefined {
  return written.find(({ content }) => Object.hasOwn(content, name))?.content[name];
}
