import { edgesOf, keyOf, named, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type StatementRow = readonly [role: string | null, lineStarts: readonly number[], lineEnds: readonly number[]];
type ClusterRow = readonly [...NamedRow, kind: string, modality: string | null, statements: readonly StatementRow[]];
type ProgrammeRow = readonly [...NamedRow, kind: string];
type TaskRow = readonly [...NamedRow, number: number, pillar: readonly [...NamedRow, number: number]];
type Counted<Row> = readonly [total: number, page: readonly Row[]];
type Row = readonly [
  ...NamedRow,
  nameEn: string,
  kind: string,
  clusters: Counted<ClusterRow>,
  programmes: Counted<ProgrammeRow>,
  tasks: Counted<TaskRow>,
  partOf: readonly NamedRow[],
];

interface PeerRegion {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly clustersConnection: { readonly totalCount: number; readonly edges: readonly PeerClusterEdge[] };
  readonly programmesConnection: unknown;
  readonly taskCount: number;
  readonly tasks: readonly { readonly id: string; readonly name: string; readonly number: number; readonly pillars: readonly unknown[] }[];
  readonly wholes: readonly unknown[];
}

interface PeerClusterEdge {
  readonly properties: { readonly role: string | null; readonly lineStarts: readonly number[]; readonly lineEnds: readonly number[] };
  readonly node: unknown;
}

/** The library gives an edge for each relationship; in these graphs a cluster links a region once. */
function regionOf({ clustersConnection, programmesConnection, taskCount, tasks, wholes, ...region }: PeerRegion) {
  const citationsOf = ({ lineStarts, lineEnds }: PeerClusterEdge['properties']) => lineStarts.map((lineStart, at) => ({ lineStart, lineEnd: lineEnds[at] }));
  return {
    ...region,
    clusters: {
      totalCount: clustersConnection.totalCount,
      edges: clustersConnection.edges.map(({ properties, node }) => ({ role: properties.role, citations: citationsOf(properties), node })),
    },
    programmes: programmesConnection,
    tasks: { totalCount: taskCount, ...edgesOf(tasks, ({ pillars: [pillar], ...task }) => ({ ...task, pillar })) },
    partOf: edgesOf(wholes, (whole) => whole),
  };
}

function clusterEdge([id, name, kind, modality, statements]: ClusterRow) {
  const [first, ...others] = statements;
  const role = first && others.every(([other]) => other === first[0]) ? first[0] : null;
  const citations = statements.flatMap(([, lineStarts, lineEnds]) => lineStarts.map((lineStart, at) => ({ lineStart, lineEnd: lineEnds[at] })));
  return { role, citations, node: { id, name, kind, modality } };
}

/** What a region's page shows: four lists, their totals, and where it is stated. */
export const REGION_PAGE: Shape = {
  name: 'region-page',
  title: 'The page of a region: clusters with their lines, programmes, tasks with their pillars, totals',
  bounded: false,
  ours: {
    query: `query RegionPage($id: ID!) {
  region(id: $id) { id name nameEn kind
    clusters(first: 10, types: [LINKS]) { totalCount edges { role citations { lineStart lineEnd } node { id name kind modality } } }
    programmes(first: 10, types: [LOCATED_IN]) { totalCount edges { node { id name kind } } }
    tasks(first: 10, types: [LOCATED_IN]) { totalCount edges { node { id name number pillar { id name number } } } }
    partOf(includeReference: true) { edges { node { id name } } } }
}`,
    variablesOf: ({ regions }, index) => ({ id: atTurn(regions, index).id }),
  },
  floor: {
    cypher: `MATCH (r:Region {key: $key})
CALL (r) {
  MATCH (r)<-[s:LINKS]-(c:Cluster)
  WITH c, s ORDER BY c.sortKey, s.id
  WITH c, collect(s) AS stated
  WITH collect([c, stated]) AS found
  RETURN [size(found), [one IN found[..10] | [one[0].id, one[0].name, one[0].kind, one[0].modality, [s IN one[1] | [s.role, s.lineStarts, s.lineEnds]]]]] AS clusters
}
CALL (r) {
  MATCH (r)<-[:LOCATED_IN]-(p:Programme)
  WITH DISTINCT p ORDER BY p.sortKey
  WITH collect(p) AS found
  RETURN [size(found), [p IN found[..10] | [p.id, p.name, p.kind]]] AS programmes
}
CALL (r) {
  MATCH (r)<-[:LOCATED_IN]-(m:Measure)
  MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
  WITH DISTINCT t ORDER BY t.sortKey
  WITH collect(t) AS found
  WITH size(found) AS total, found[..10] AS page
  CALL (page) {
    UNWIND page AS t
    MATCH (t)<-[:HAS_TASK]-(p)
    RETURN collect([t.id, t.name, t.number, [p.id, p.name, p.number]]) AS rows
  }
  RETURN [total, rows] AS tasks
}
CALL (r) {
  MATCH (r)-[:PART_OF]->(whole)
  WITH DISTINCT whole ORDER BY whole.sortKey LIMIT 20
  RETURN collect([whole.id, whole.name]) AS wholes
}
RETURN [r.id, r.name, r.nameEn, r.kind, clusters, programmes, tasks, wholes] AS answer`,
    variablesOf: ({ regions }, index) => ({ id: atTurn(regions, index).id }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([id, name, nameEn, kind, clusters, programmes, tasks, wholes]: Row) => ({
      region: {
        ...{ id, name, nameEn, kind },
        clusters: { totalCount: clusters[0], edges: clusters[1].map(clusterEdge) },
        programmes: { totalCount: programmes[0], ...edgesOf(programmes[1], ([programme, title, word]) => ({ id: programme, name: title, kind: word })) },
        tasks: {
          totalCount: tasks[0],
          ...edgesOf(tasks[1], ([task, title, number, [pillar, heading, place]]) => ({
            ...{ id: task, name: title, number },
            pillar: { id: pillar, name: heading, number: place },
          })),
        },
        partOf: edgesOf(wholes, named),
      },
    }),
  },
  neo4jGraphql: {
    query: `query RegionPage($key: String!) {
  regions(where: { key: { eq: $key } }) { id name nameEn kind
    clustersConnection(first: 10, sort: [{ node: { sortKey: ASC } }]) { totalCount edges { properties { role lineStarts lineEnds } node { id name kind modality } } }
    programmesConnection(first: 10, sort: [{ node: { sortKey: ASC } }]) { totalCount edges { node { id name kind } } }
    taskCount
    tasks(first: 10) { id name number pillars { id name number } }
    wholes(limit: 20, sort: [{ sortKey: ASC }]) { id name } }
}`,
    variablesOf: ({ regions }, index, generation) => ({ key: keyOf(atTurn(regions, index).id, generation) }),
    normalise: ({ regions: [region] }: { regions: readonly PeerRegion[] }) => ({ region: region && regionOf(region) }),
  },
};
