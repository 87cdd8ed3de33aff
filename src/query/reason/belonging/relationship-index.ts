import { groupBy } from '../group-by.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';

/** Gathered relationships by their ends, each list in the order of ids. */
export interface RelationshipIndex {
  readonly from: (id: string, types: readonly string[]) => readonly SubgraphRelationship[];
  readonly to: (id: string, types: readonly string[]) => readonly SubgraphRelationship[];
}

/** Makes the relationships of a subgraph findable by the node that they start or end at. */
export function indexRelationships({ relationships }: Subgraph): RelationshipIndex {
  const all = [...relationships.values()];
  const byStart = groupBy(all, ({ start }) => start);
  const byEnd = groupBy(all, ({ end }) => end);
  const typed = (found: readonly SubgraphRelationship[] = [], types: readonly string[]) => found.filter(({ type }) => types.includes(type));
  return { from: (id, types) => typed(byStart.get(id), types), to: (id, types) => typed(byEnd.get(id), types) };
}
