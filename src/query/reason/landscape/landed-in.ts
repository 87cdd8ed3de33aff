import type { Adjacency } from '../adjacency.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import type { Area } from './areas-of.js';
import type { Landed } from './landed.js';
import { isLanding, landingOf } from './landing-of.js';

const LANDS = ['LOCATED_IN', 'LINKS', 'BENEFITS'];

/** The clusters that join places of which the area is one, and that are not in it themselves. */
function clustersLinking(area: string, { into, from }: Adjacency, { nodes }: Pick<Subgraph, 'nodes'>): ReadonlySet<string> {
  const linking = into(area, ['LINKS']).filter((statement) => nodes.get(statement.start)?.label === 'Cluster' && isLanding(statement));
  return new Set(linking.map(({ start }) => start).filter((id) => !from(id, ['LOCATED_IN']).some(({ end }) => end === area)));
}

/** Everything that lands in one area, as seen from the place: in the place itself, through a cluster, or in an area around it. */
export function landedIn({ id: area, partOf }: Area, hangs: readonly string[], adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): readonly Landed[] {
  const linking = clustersLinking(area, adjacency, subgraph);
  const clustersOf = (id: string) => [id, ...adjacency.from(id, ['RUNS']).map(({ end }) => end)].filter((one) => linking.has(one));
  const isLink = ({ start, type }: SubgraphRelationship) => type === 'LINKS' || linking.has(start);
  const landed = (id: string, statement: SubgraphRelationship, clusters: readonly string[]): Landed => {
    const throughCluster = linking.has(id) ? [id] : clusters;
    if (partOf.length > 0) return { id, how: 'WIDER_AREA', through: [area], statements: [statement.id] };
    return { id, how: throughCluster.length > 0 ? 'THROUGH_CLUSTER' : 'DIRECT', through: throughCluster, statements: [statement.id] };
  };
  return adjacency
    .into(area, LANDS)
    .filter((statement) => isLanding(statement) && subgraph.nodes.has(statement.start) && subgraph.nodes.get(statement.start)?.label !== 'Region')
    .flatMap((statement) => {
      const holder = statement.start;
      const clusters = isLink(statement) ? clustersOf(holder) : [];
      return [
        landed(holder, statement, clusters),
        ...landingOf(holder, area, hangs, adjacency, subgraph).map((landing) => landed(landing.id, landing.statement, clusters)),
      ];
    });
}
