import type { WrittenNode } from '../../outline/outline.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { ownLines } from '../facts/own-lines.js';

/** What a document's structure says of its nodes. */
export interface TreeIndex {
  readonly parents: ReadonlyMap<string, WrittenNode>;
  readonly children: ReadonlyMap<string, readonly WrittenNode[]>;
  /** Nodes that enclose lines, such as tasks and blocks. */
  readonly enclosing: readonly WrittenNode[];
  /** Nodes of the plan that stand outside the structure, such as budgets and milestones. */
  readonly loose: readonly WrittenNode[];
  /** What of the structure each line is cited by. */
  readonly byLine: ReadonlyMap<number, readonly WrittenNode[]>;
}

function groupByLine(nodes: readonly WrittenNode[]): ReadonlyMap<number, readonly WrittenNode[]> {
  const byLine = new Map<number, WrittenNode[]>();
  for (const node of nodes) for (const line of ownLines(node)) byLine.set(line, [...(byLine.get(line) ?? []), node]);
  return byLine;
}

/** Indexes the structure of a bundle: who contains whom, and what encloses lines. */
export function indexTree({ outline, home }: Pick<CoverageGround, 'outline' | 'home'>): TreeIndex {
  const nodes = outline.nodes.filter((node) => node.home === home);
  const parents = new Map<string, WrittenNode>();
  const children = new Map<string, WrittenNode[]>();
  for (const { start, type, to } of outline.statements) {
    const child = outline.byId.get(to)?.[0];
    if (!type.tree || start.home !== home || start.id === null || !child) continue;
    parents.set(to, start);
    children.set(start.id, [...(children.get(start.id) ?? []), child]);
  }
  const isInTree = ({ id }: WrittenNode) => id !== null && parents.has(id);
  return {
    parents,
    children,
    enclosing: nodes.filter(({ content }) => isContentMap(content['span'])),
    loose: nodes.filter((node) => node.type.kind === 'PLAN' && !isInTree(node)),
    byLine: groupByLine(nodes.filter(isInTree)),
  };
}
