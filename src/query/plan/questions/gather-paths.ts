import type { GatherBuilder } from '../gather/gather-builder.js';
import type { Walked } from './plan-walked.js';

/** How far and how wide the ends of paths are walked from. */
export interface PathReach {
  readonly maxLength: number;
  readonly limit: number;
}

const setsOf = (name: string, count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => `${name}_${String(index + 1)}`);

/** The nodes at each distance from one end, without what relates them. */
function lookAround(
  builder: GatherBuilder,
  end: 'from' | 'to',
  sets: readonly string[],
  options: Walked & { preferred: readonly string[]; limit: number },
): void {
  sets.forEach((set, index) => {
    const known = sets.slice(0, index);
    builder.walk(set, { ...options, from: [known[index - 1] ?? end], beyond: ['from', 'to', ...known], read: false });
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
  lookAround(builder, 'to', around.to, { ...walked, preferred: [], limit });
  lookAround(builder, 'from', around.from, { ...walked, preferred: around.to, limit });
  const levels = setsOf('hops', maxLength - 1);
  levels.forEach((set, index) => {
    const known = levels.slice(0, index);
    const seen = index + 1 < half ? { preferred: around.from } : { into: around.from.slice(0, maxLength - index - 1) };
    builder.walk(set, { ...walked, ...seen, from: [known[index - 1] ?? 'to'], beyond: ['from', 'to', ...known], limit });
  });
  const { hops, reportOnly } = walked;
  builder.walk('arrival', { hops, reportOnly, from: ['to', ...levels], into: ['from'], limit });
}
