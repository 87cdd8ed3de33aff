import type { Subgraph, SubgraphRelationship } from './subgraph.js';

/** The relationships of a subgraph by their ends, each list in the order of ids. */
export interface Adjacency {
  readonly from: (id: string, types: readonly string[]) => readonly SubgraphRelationship[];
  readonly into: (id: string, types: readonly string[]) => readonly SubgraphRelationship[];
}

function grouped(
  relationships: Iterable<SubgraphRelationship>,
  end: 'start' | 'end',
): (id: string, types: readonly string[]) => readonly SubgraphRelationship[] {
  const groups = new Map<string, SubgraphRelationship[]>();
  for (const relationship of relationships) {
    const group = groups.get(relationship[end]);
    if (group) group.push(relationship);
    else groups.set(relationship[end], [relationship]);
  }
  return (id, types) => (groups.get(id) ?? []).filter(({ type }) => types.includes(type));
}

/** Looks relationships up by their ends. */
export function adjacencyOf({ relationships }: Pick<Subgraph, 'relationships'>): Adjacency {
  return { from: grouped(relationships.values(), 'start'), into: grouped(relationships.values(), 'end') };
}
