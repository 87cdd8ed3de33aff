import type { Adjacency } from '../adjacency.js';
import type { Subgraph } from '../subgraph.js';
import { beginOf, endOf } from './ends-of.js';

/** Everything that must have happened for something to happen: what precedes it and what it depends on, however far. */
function precedingOf(id: string, { from, into }: Adjacency): ReadonlySet<string> {
  const found = new Set<string>();
  const near = (one: string) => [...into(one, ['PRECEDES']).map(({ start }) => start), ...from(one, ['DEPENDS_ON']).map(({ end }) => end)];
  const open = near(id);
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    open.push(...near(one));
  }
  return found;
}

/** Whether something happens before another, or before all that is assumed, and so does not wait for it. */
export type HappensBefore = (id: string, other: string) => boolean;

/** Tells what happens before: by printed order, by dependence, by a date before that of what is assumed, or because it is done. */
export function happensBefore(origins: readonly string[], adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): HappensBefore {
  const known = new Map<string, ReadonlySet<string>>();
  const preceding = (id: string) => {
    const found = known.get(id) ?? precedingOf(id, adjacency);
    known.set(id, found);
    return found;
  };
  const [assumed = ''] = origins;
  const begin = beginOf(assumed, subgraph);
  const isDone = (id: string) => subgraph.nodes.get(id)?.facts['modality'] === 'DONE';
  const isOver = (id: string) => {
    const end = endOf(id, adjacency, subgraph);
    return begin !== null && end !== null && end < begin;
  };
  return (id, other) => isDone(id) || isOver(id) || preceding(other).has(id) || origins.some((origin) => preceding(origin).has(id));
}
