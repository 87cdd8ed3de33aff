import type { GraphPointer } from '../../model/stored-form/graph-pointer.js';
import type { GraphRows } from '../derive/graph-rows.js';

function countBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[nameOf(row)] = (counts[nameOf(row)] ?? 0) + 1;
  return Object.freeze(counts);
}

/** What the Graph node says of a graph, but for when it was loaded. */
export function pointerFacts({ generation, modelVersion, documents, nodes, relationships }: GraphRows): Omit<GraphPointer, 'loadedAt'> {
  const isReference = ({ properties }: GraphRows['nodes'][number]) => properties['origin'] === 'REFERENCE';
  return Object.freeze({
    generation,
    modelVersion,
    nodes: countBy(
      nodes.filter((node) => !isReference(node)),
      ({ label }) => label,
    ),
    referenceNodes: countBy(nodes.filter(isReference), ({ label }) => label),
    relationships: countBy(relationships, ({ type }) => type),
    documents,
  });
}
