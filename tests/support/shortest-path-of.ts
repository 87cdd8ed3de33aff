/** What ties two things, and whether only by a heading. */
export interface Tie {
  readonly start: string;
  readonly end: string;
  readonly byHeading: boolean;
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** Neighbours of each thing, with whether all that ties the two holds by a heading. */
function neighboursOf(ties: readonly Tie[]): Ties {
  const neighbours = new Map<string, Map<string, boolean>>();
  for (const { start, end, byHeading } of ties)
    for (const [near, far] of [
      [start, end],
      [end, start],
    ] as const) {
      const known = neighbours.get(near) ?? new Map<string, boolean>();
      neighbours.set(near, known.set(far, byHeading && (known.get(far) ?? true)));
    }
  return neighbours;
}

/** Hops from each thing to the nearest of `to`, found breadth first. */
function distancesTo(to: readonly string[], neighbours: Ties): ReadonlyMap<string, number> {
  const distances = new Map(to.map((id) => [id, 0]));
  for (const id of distances.keys())
    for (const far of neighbours.get(id)?.keys() ?? []) if (!distances.has(far)) distances.set(far, (distances.get(id) ?? 0) + 1);
  return distances;
}

/**
 * The first of all shortest paths by hops by heading, then by ids; none where they are longer than `most`. Written for tests, by the plainest way:
 * every shortest path is walked.
 */
export function shortestPathOf(from: readonly string[], to: readonly string[], ties: readonly Tie[], most: number): readonly string[] | null {
  const neighbours = neighboursOf(ties);
  const distances = distancesTo(to, neighbours);
  const shortest = Math.min(...from.map((id) => distances.get(id) ?? Infinity));
  if (shortest > most) return null;
  const walk = (nodes: readonly string[], byHeading: number): readonly (readonly [number, readonly string[]])[] => {
    const last = nodes.at(-1) ?? '';
    const left = distances.get(last);
    if (left === 0) return [[byHeading, nodes]];
    const nearer = [...(neighbours.get(last) ?? [])].filter(([far]) => distances.get(far) === (left ?? 0) - 1);
    return nearer.flatMap(([far, heading]) => walk([...nodes, far], byHeading + Number(heading)));
  };
  const paths = from.filter((id) => distances.get(id) === shortest).flatMap((id) => walk([id], 0));
  const ordered = paths.map(([byHeading, nodes]) => [byHeading, nodes.join(' ')] as const);
  const [first] = ordered.sort(([one, path], [other, than]) => one - other || (path < than ? -1 : 1));
  return first?.[1].split(' ') ?? null;
}
