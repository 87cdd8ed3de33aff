import { edgesOf, keyOf, named, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type RegionRow = readonly [...NamedRow, clusters: readonly NamedRow[]];
type MeasureRow = readonly [...NamedRow, regions: readonly RegionRow[]];
type TaskRow = readonly [...NamedRow, measures: readonly MeasureRow[]];
type PillarRow = readonly [...NamedRow, tasks: readonly TaskRow[]];

interface PeerNode {
  readonly id: string;
  readonly name: string;
  readonly tasks?: readonly PeerNode[];
  readonly measures?: readonly PeerNode[];
  readonly regions?: readonly PeerNode[];
  readonly clusters?: readonly PeerNode[];
}

const LISTS = ['tasks', 'measures', 'regions', 'clusters'] as const;

function inOurForm({ id, name, ...lists }: PeerNode): unknown {
  const below = LISTS.flatMap((list) => (lists[list] ? [[list, edgesOf(lists[list], inOurForm)] as const] : []));
  return { id, name, ...Object.fromEntries(below) };
}

/** Every level is one hop over one relationship type, which is what the library says best. */
export const FIVE_LEVELS: Shape = {
  name: 'S4',
  title: 'Pillar > 5 tasks > 5 measures > 3 regions > 3 clusters',
  bounded: false,
  ours: {
    query: `query FiveLevels($id: ID!) {
  pillar(id: $id) { id name
    tasks(first: 5) { edges { node { id name
      measures(first: 5, scope: DIRECT) { edges { node { id name
        regions(first: 3, scope: DIRECT, types: [LOCATED_IN]) { edges { node { id name
          clusters(first: 3, types: [LINKS]) { edges { node { id name } } } } } } } } } } } } }
}`,
    variablesOf: ({ pillars }, index) => ({ id: atTurn(pillars, index).id }),
  },
  floor: {
    cypher: `MATCH (p:Pillar {key: $key})
CALL (p) {
  MATCH (p)-[:HAS_TASK]->(t)
  WITH t ORDER BY t.sortKey LIMIT 5
  CALL (t) {
    MATCH (t)-[:HAS_MEASURE]->(m)
    WITH m ORDER BY m.sortKey LIMIT 5
    CALL (m) {
      MATCH (m)-[:LOCATED_IN]->(r)
      WITH DISTINCT r ORDER BY r.sortKey LIMIT 3
      CALL (r) {
        MATCH (r)<-[:LINKS]-(c:Cluster)
        WITH DISTINCT c ORDER BY c.sortKey LIMIT 3
        RETURN collect([c.id, c.name]) AS clusters
      }
      RETURN collect([r.id, r.name, clusters]) AS regions
    }
    RETURN collect([m.id, m.name, regions]) AS measures
  }
  RETURN collect([t.id, t.name, measures]) AS tasks
}
RETURN [p.id, p.name, tasks] AS answer`,
    variablesOf: ({ pillars }, index) => ({ id: atTurn(pillars, index).id }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([pillar, pillarName, tasks]: PillarRow) => ({
      pillar: {
        id: pillar,
        name: pillarName,
        tasks: edgesOf(tasks, ([task, taskName, measures]) => ({
          id: task,
          name: taskName,
          measures: edgesOf(measures, ([measure, measureName, regions]) => ({
            id: measure,
            name: measureName,
            regions: edgesOf(regions, ([region, regionName, clusters]) => ({ id: region, name: regionName, clusters: edgesOf(clusters, named) })),
          })),
        })),
      },
    }),
  },
  neo4jGraphql: {
    query: `query FiveLevels($key: String!) {
  pillars(where: { key: { eq: $key } }) { id name
    tasks(limit: 5, sort: [{ sortKey: ASC }]) { id name
      measures(limit: 5, sort: [{ sortKey: ASC }]) { id name
        regions(limit: 3, sort: [{ sortKey: ASC }]) { id name
          clusters(limit: 3, sort: [{ sortKey: ASC }]) { id name } } } } }
}`,
    variablesOf: ({ pillars }, index, generation) => ({ key: keyOf(atTurn(pillars, index).id, generation) }),
    normalise: ({ pillars: [pillar] }: { pillars: readonly PeerNode[] }) => ({ pillar: pillar && inOurForm(pillar) }),
  },
};
