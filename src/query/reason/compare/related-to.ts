import type { SubgraphRelationship } from '../subgraph.js';

/** Related node to the statements that relate it. */
export type Related = ReadonlyMap<string, readonly SubgraphRelationship[]>;

/** What the holders are related to by statements that lead outside, to none of the nodes left out. */
export function relatedTo(holders: ReadonlySet<string>, leftOut: ReadonlySet<string>, relationships: Iterable<SubgraphRelationship>): Related {
  const found = new Map<string, SubgraphRelationship[]>();
  for (const relationship of relationships) {
    const [far, ...others] = [relationship.start, relationship.end].filter((end) => !holders.has(end));
    if (far === undefined || others.length > 0 || leftOut.has(far)) continue;
    found.set(far, [...(found.get(far) ?? []), relationship]);
  }
  return found;
}
