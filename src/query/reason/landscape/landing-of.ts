import type { Adjacency } from '../adjacency.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';

const PLACES = ['LOCATED_IN', 'LINKS'];
const BELOW = ['HAS_MEASURE', 'HAS_FINDING'];

/** Something that lands, and the statement that says so. */
export interface Landing {
  readonly id: string;
  readonly statement: SubgraphRelationship;
}

type Hangs = readonly string[];

/** Where something starts from is not where it lands. */
export const isLanding = ({ type, facts }: SubgraphRelationship): boolean => type !== 'LINKS' || facts['role'] !== 'ORIGIN';

/** Whether something is stated to be in other places only. */
function isElsewhere(id: string, area: string, { from }: Adjacency): boolean {
  const places = from(id, PLACES);
  return places.length > 0 && !places.some((place) => place.end === area && isLanding(place));
}

function around(id: string, { from, into }: Adjacency, { nodes }: Pick<Subgraph, 'nodes'>): readonly Landing[] {
  const label = nodes.get(id)?.label ?? '';
  const runners = ['Cluster', 'Programme'].includes(label) ? into(id, ['RUNS']).filter(({ start }) => nodes.get(start)?.label === 'Measure') : [];
  const below = from(id, BELOW).map((statement) => ({ id: statement.end, statement }));
  const notes = ['Measure', 'Finding', 'Cluster'].includes(label) ? into(id, ['EXPLAINS']) : [];
  return [...below, ...[...runners, ...notes].map((statement) => ({ id: statement.start, statement }))];
}

/** What makes up something that lands in an area: what runs it, lies below it or explains it, unless it is elsewhere. */
function partsOf(holder: string, area: string, adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): readonly Landing[] {
  const found = new Map<string, Landing>();
  for (let open = [holder]; open.length > 0;) {
    const near = open.flatMap((id) => around(id, adjacency, subgraph));
    const fresh = near.filter(({ id }) => id !== holder && subgraph.nodes.has(id) && !found.has(id) && !isElsewhere(id, area, adjacency));
    for (const landing of fresh) found.set(landing.id, landing);
    open = [...new Set(fresh.map(({ id }) => id))];
  }
  return [...found.values()];
}

/** What lands in an area with a thing that is stated to be there: its parts, and what hangs on it and on them. */
export function landingOf(holder: string, area: string, hangs: Hangs, adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): readonly Landing[] {
  const parts = partsOf(holder, area, adjacency, subgraph);
  const hanging = [holder, ...parts.map(({ id }) => id)].flatMap((id) => adjacency.from(id, hangs).map((statement) => ({ id: statement.end, statement })));
  const landed = hanging.filter(({ id }) => subgraph.nodes.has(id) && subgraph.nodes.get(id)?.label !== 'Region' && !isElsewhere(id, area, adjacency));
  return [...parts, ...landed];
}
