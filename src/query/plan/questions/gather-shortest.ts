import type { GatherBuilder } from '../gather/gather-builder.js';
import type { ShortestWays } from '../gather/gather-graph.js';
import type { Walked } from './plan-walked.js';

/** Gathers the shortest paths from the set `from` to the set `to`, all that are of one length, and no other. */
export function gatherShortest(
  builder: GatherBuilder,
  { hops, ...walked }: Walked,
  reach: Pick<ShortestWays, 'maxLength' | 'limit' | 'keepRelationships'>,
): void {
  builder.findShortest({ set: 'between', from: 'from', to: 'to', types: hops.flatMap(({ types }) => types), ...walked, ...reach });
}
