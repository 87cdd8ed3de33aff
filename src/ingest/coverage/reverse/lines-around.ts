import { isContentMap } from '../../read-bundle/is-content-map.js';
import type { Outline, WrittenNode } from '../../outline/outline.js';
import { writtenCitations } from '../../outline/written-citations.js';
import { linesOf } from '../facts/coverage-ground.js';

/** The lines that a node cites itself. */
export const ownLines = ({ content }: WrittenNode): ReadonlySet<number> => linesOf(writtenCitations(content).map(({ range }) => range));

/** What a document's structure says of its nodes. */
export interface TreeIndex {
  readonly parents: ReadonlyMap<string, WrittenNode>;
  readonly children: ReadonlyMap<string, readonly WrittenNode[]>;
  /** Nodes that enclose lines, such as tasks and blocks. */
  readonly enclosing: readonly WrittenNode[];
  /** Nodes of one plan that stand outside the structure, such as budgets and milestones. */
  readonly loose: readonly WrittenNode[];
  /** What of the structure each line is cited by. */
  readonly byLine: ReadonlyMap<number, readonly WrittenNode[]>;
}

function groupByLine(nodes: readonly WrittenNode[]): ReadonlyMap<number, readonly WrittenNode[]> {
  const byLine = new Map<number, WrittenNode[]>();
  for (const node of nodes) for (const line of ownLines(node)) byLine.set(line, [...(byLine.get(line) ?? []), node]);
  return byLine;
}

/** Indexes the structure: who contains whom, and what encloses lines. */
export function indexTree({ statements, nodes, byId }: Outline): TreeIndex {
  const parents = new Map<string, WrittenNode>();
  const children = new Map<string, WrittenNode[]>();
  for (const { start, type, to } of statements) {
    const child = byId.get(to)?.[0];
    if (!type.tree || !child) continue;
    parents.set(to, start);
    children.set(start.id ?? '', [...(children.get(start.id ?? '') ?? []), child]);
  }
  const inTree = nodes.filter(({ id }) => id !== null && parents.has(id));
  return {
    parents,
    children,
    enclosing: nodes.filter(({ content }) => isContentMap(content['span'])),
    loose: nodes.filter(({ id, type }) => type.kind === 'PLAN' && id !== null && !parents.has(id)),
    byLine: groupByLine(inTree),
  };
}

/** The nodes above a node, nearest first. */
export function ancestorsOf({ parents }: TreeIndex, node: WrittenNode): readonly WrittenNode[] {
  const above: WrittenNode[] = [];
  for (let next = parents.get(node.id ?? ''); next && !above.includes(next); next = parents.get(next.id ?? '')) above.push(next);
  return above;
}

/** The lines of what contains the nodes that cite a line: a footnote stands below its line, a line below its heading. */
export function linesContaining(tree: TreeIndex, lines: ReadonlySet<number>): ReadonlySet<number> {
  const standing = [...lines].flatMap((line) => tree.byLine.get(line) ?? []);
  return new Set(standing.flatMap((node) => ancestorsOf(tree, node).flatMap((above) => [...ownLines(above)])));
}

/** The heading lines that enclose any of the lines. */
export function headingLinesOver({ enclosing }: TreeIndex, lines: ReadonlySet<number>): ReadonlySet<number> {
  const over = enclosing.filter(({ content: { span } }) => {
    if (!isContentMap(span)) return false;
    const [first, last] = [Number(span['lineStart']), Number(span['lineEnd'])];
    return [...lines].some((line) => first < line && line <= last);
  });
  return new Set(over.flatMap((node) => [...ownLines(node)]));
}
