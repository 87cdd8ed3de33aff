import type { Subgraph, SubgraphNode, SubgraphRelationship } from '../../src/query/reason/subgraph.js';

/** Facts of a node, by its id. */
export type NodeFacts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A statement: start, type, end, and its facts. */
export type StatementRow = readonly [start: string, type: string, end: string, facts?: Readonly<Record<string, unknown>>];

const labelOf = (id: string) => {
  const prefix = id.slice(0, id.indexOf(':'));
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
};

function aNode(id: string, facts: Readonly<Record<string, unknown>>, place: number): SubgraphNode {
  const sortKey = `g 0 ${String(place).padStart(4, '0')} ${id}`;
  return { id, label: labelOf(id), sortKey, facts: { id, sortKey, citationDocuments: [], lineStarts: [], lineEnds: [], ...facts } };
}

function aStatement([start, type, end, facts = {}]: StatementRow): SubgraphRelationship {
  const id = `${start}|${type}|${end}|`;
  return { id, type, start, end, stated: null, facts: { id, citationDocuments: [], lineStarts: [], lineEnds: [], ...facts } };
}

/** The line of a document that states something, as facts. */
export const atLine = (line: number) => ({ citationDocuments: ['document:d'], lineStarts: [line], lineEnds: [line] });

/** A gathered part of a graph, written out: nodes in natural order, statements, and the sets by name. */
export function anOrderedSubgraph(nodes: NodeFacts, statements: readonly StatementRow[], sets: Readonly<Record<string, readonly string[]>>): Subgraph {
  const made = Object.entries(nodes).map(([id, facts], place) => aNode(id, facts, place));
  const rows = statements.map(aStatement);
  return {
    nodes: new Map(made.map((node) => [node.id, node])),
    relationships: new Map(rows.map((row) => [row.id, row])),
    sets,
    cut: [],
  };
}
