import type { GatherBuilder } from '../gather/gather-builder.js';
import type { Walked } from './plan-walked.js';

/** How far and how wide the ends of paths are walked from. */
export interface PathReach {
  readonly maxLength: number;
  readonly limit: number;
}

/** Nodes that were entered before need not be looked at again. */
const ANY_NODE = { labels: [], withoutLabels: [], withoutIds: [] } as const;

const setsOf = (name: string, count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => `${name}_${String(index + 1)}`);

/** The nodes at each distance from one end, without what relates them. */
function lookAround(builder: GatherBuilder, end: 'from' | 'to', sets: readonly string[], options: Walked & { met: readonly string[]; limit: number }): void {
  const { met, ...walked } = options;
  sets.forEach((set, index) => {
    const known = sets.slice(0, index);
    // The farthest nodes only tell where the ends meet, so those that the other end has not seen are of no use.
    const farthest = index === sets.length - 1 ? { into: met, intoWhole: true } : {};
    builder.walk(set, { ...walked, ...farthest, preferred: met, from: [known[index - 1] ?? end], beyond: ['from', 'to', ...known], read: false });
  });
}

/**
 * Gathers every relationship that lies on a path of at most `maxLength` hops, from the sets `from` and `to`.
 *
 * Both ends look around half the way, so that the work does not grow with the length but with what lies near. Then the paths
 * are walked from `to` to `from`, level by level (`hops_n` is n hops from `to`): near `to` everything is read; from the middle on
 * only what `from` has seen near enough to be reached. Where a limit cuts, what the other end has seen is kept first.
 */
export function gatherPaths(builder: GatherBuilder, walked: Walked, { maxLength, limit }: PathReach): void {
  const half = Math.floor(maxLength / 2);
  const around = { from: setsOf('from', maxLength - Math.max(half, 1)), to: setsOf('to', half) };
  lookAround(builder, 'to', around.to, { ...walked, met: [], limit });
  lookAround(builder, 'from', around.from, { ...walked, met: around.to, limit });
  const levels = setsOf('hops', maxLength - 1);
  levels.forEach((set, index) => {
    const known = levels.slice(0, index);
    const seen = index + 1 < half ? { preferred: around.from } : { ...ANY_NODE, into: around.from.slice(0, maxLength - index - 1) };
    builder.walk(set, { ...walked, ...seen, from: [known[index - 1] ?? 'to'], beyond: ['from', 'to', ...known], limit });
  });
  const { hops, reportOnly } = walked;
  // From the ends that are left: what was found on the way may be hubs, which have been looked at already.
  builder.walk('arrival', { hops, reportOnly, from: ['from'], into: ['to', ...levels], limit });
}
