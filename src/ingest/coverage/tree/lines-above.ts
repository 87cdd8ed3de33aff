import type { WrittenNode } from '../../outline/outline.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';
import { ownLines } from '../facts/own-lines.js';
import type { TreeIndex } from './tree-index.js';

function ancestorsOf({ parents }: TreeIndex, node: WrittenNode): readonly WrittenNode[] {
  const above: WrittenNode[] = [];
  for (let next = parents.get(node.id ?? ''); next && !above.includes(next); next = parents.get(next.id ?? '')) above.push(next);
  return above;
}

function encloses({ content: { span } }: WrittenNode, lines: ReadonlySet<number>): boolean {
  if (!isContentMap(span)) return false;
  const [first, last] = [Number(span['lineStart']), Number(span['lineEnd'])];
  return [...lines].some((line) => first < line && line <= last);
}

/** The lines that stand over others: headings that enclose them, and what contains the nodes that cite them, as a line its footnotes. */
export function linesAbove(tree: TreeIndex, lines: ReadonlySet<number>): ReadonlySet<number> {
  const standing = [...lines].flatMap((line) => tree.byLine.get(line) ?? []);
  const above = [...tree.enclosing.filter((node) => encloses(node, lines)), ...standing.flatMap((node) => ancestorsOf(tree, node))];
  return new Set(above.flatMap((node) => [...ownLines(node)]));
}
