import type { Adjacency } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { Subgraph } from '../subgraph.js';
import type { Fallen } from './fallen.js';
import { partAnswer } from './tally.js';

const CONTAINS = ['HAS_TASK', 'HAS_MEASURE'];

function above(id: string, { into }: Adjacency): readonly string[] {
  const found = new Set<string>();
  for (let open = [id]; open.length > 0;) {
    open = open.flatMap((one) => into(one, CONTAINS).map(({ start }) => start)).filter((one) => !found.has(one));
    for (const one of open) found.add(one);
  }
  return [...found];
}

function measuresBelow(id: string, { from }: Adjacency, { nodes }: Pick<Subgraph, 'nodes'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let open = [id]; open.length > 0;) {
    open = open.flatMap((one) => from(one, CONTAINS).map(({ end }) => end)).filter((one) => !found.has(one));
    for (const one of open) found.add(one);
  }
  return new Set([...found].filter((one) => nodes.get(one)?.label === 'Measure'));
}

/** The pillars, tasks and measures that contain what stands still, with how many of the measures below them do. They never stand still for it. */
export function containersOf(fallen: ReadonlyMap<string, Fallen>, adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): readonly Answer[] {
  const entries = [...fallen.values()].filter(({ chain }) => chain.length > 0);
  const containers = new Set(entries.flatMap(({ id }) => above(id, adjacency)));
  const inOrder = [...subgraph.nodes.keys()].filter((id) => containers.has(id) && !fallen.has(id));
  return inOrder.map((id) => partAnswer(id, measuresBelow(id, adjacency, subgraph), fallen));
}
