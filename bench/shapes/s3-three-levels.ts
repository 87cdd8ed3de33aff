import { edgesOf, everySortKey, named, type NamedRow } from './floor-rows.js';
import type { Shape } from './shape.js';

type RegionRow = readonly [...NamedRow, clusters: readonly NamedRow[]];
type TaskRow = readonly [...NamedRow, regions: readonly RegionRow[]];

interface PeerRegion {
  readonly id: string;
  readonly name: string;
  readonly clusters: readonly unknown[];
}

interface PeerTask {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly PeerRegion[];
}

/**
 * A task has no place of its own in this model: its regions are those of its measures at any depth, each once. The floor
 * walks the same way. The library has no field over several hops, so there `Task.regions` is our Cypher, and `Region.clusters` its own.
 */
export const THREE_LEVELS: Shape = {
  name: 'S3',
  title: '20 tasks > 5 regions > 5 clusters',
  bounded: true,
  ours: {
    query: `query ThreeLevels {
  tasks(first: 20) { edges { node { id name
    regions(first: 5, types: [LOCATED_IN]) { edges { node { id name
      clusters(first: 5, types: [LINKS]) { edges { node { id name } } } } } } } } }
}`,
    variablesOf: () => ({}),
  },
  floor: {
    cypher: `MATCH (t:Task) WHERE t.sortKey > $from AND t.sortKey < $until
WITH t ORDER BY t.sortKey LIMIT 20
CALL (t) {
  MATCH (t)-[:HAS_MEASURE*1..9]->(m)
  MATCH (m)-[:LOCATED_IN]->(r)
  WITH DISTINCT r ORDER BY r.sortKey LIMIT 5
  CALL (r) {
    MATCH (r)<-[:LINKS]-(c:Cluster)
    WITH DISTINCT c ORDER BY c.sortKey LIMIT 5
    RETURN collect([c.id, c.name]) AS clusters
  }
  RETURN collect([r.id, r.name, clusters]) AS regions
}
RETURN collect([t.id, t.name, regions]) AS answer`,
    variablesOf: () => ({}),
    parametersOf: (_, generation) => everySortKey(generation),
    dataOf: (rows: readonly TaskRow[]) => ({
      tasks: edgesOf(rows, ([id, name, regions]) => ({
        id,
        name,
        regions: edgesOf(regions, ([region, regionName, clusters]) => ({ id: region, name: regionName, clusters: edgesOf(clusters, named) })),
      })),
    }),
  },
  neo4jGraphql: {
    query: `query ThreeLevels {
  tasks(limit: 20, sort: [{ sortKey: ASC }]) { id name
    regions(first: 5) { id name
      clusters(limit: 5, sort: [{ sortKey: ASC }]) { id name } } }
}`,
    variablesOf: () => ({}),
    normalise: ({ tasks }: { tasks: readonly PeerTask[] }) => ({
      tasks: edgesOf(tasks, ({ id, name, regions }) => ({
        id,
        name,
        regions: edgesOf(regions, (region) => ({ ...region, clusters: edgesOf(region.clusters, (cluster) => cluster) })),
      })),
    }),
  },
};
