import type { Outline, WrittenStatement } from '../outline/outline.js';
import { deriveNode, type UnkeyedNode } from './derive-nodes.js';
import { deriveRelationships } from './derive-relationships.js';
import type { RelationshipRow } from './graph-rows.js';
import { indexHeadings } from './heading-index.js';
import { mergeNodes, type MergedNode } from './merged-node.js';
import { printedPlaces } from './printed-places.js';

/** A node and the relationships that are derived with it: each is with one of its ends. */
export interface DerivedNode {
  readonly node: UnkeyedNode;
  readonly relationships: readonly RelationshipRow[];
}

const inOrder = (a: MergedNode, b: MergedNode) => (a.type.label === b.type.label ? (a.id < b.id ? -1 : 1) : a.type.label < b.type.label ? -1 : 1);

/** What is derived with a node: what it states, and the structure that it stands in, which is stated where its lower end is. */
function groupByNode(statements: readonly WrittenStatement[]): ReadonlyMap<string, readonly WrittenStatement[]> {
  const groups = new Map<string, WrittenStatement[]>();
  for (const statement of statements) {
    const id = statement.type.tree ? statement.to : (statement.start.id ?? '');
    const group = groups.get(id);
    if (group) group.push(statement);
    else groups.set(id, [statement]);
  }
  return groups;
}

/** Makes the rows of bundles that have no problems, with everything that follows from what is written: in order of label and id, one at a time. */
export function* deriveRows(outline: Outline): Generator<DerivedNode> {
  const headings = indexHeadings(outline);
  const merged = mergeNodes(outline);
  const places = printedPlaces(merged, outline);
  const statements = groupByNode(outline.statements);
  for (const node of [...merged].sort(inOrder)) {
    const written = node.written.map(({ home, content }) => ({ home, content }));
    const relationships = deriveRelationships(statements.get(node.id) ?? [], outline, headings);
    yield { node: deriveNode({ ...node, written }, headings, places), relationships };
  }
}
