import { edgesOf, keyOf, named, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [...NamedRow, regions: readonly NamedRow[]];

interface PeerCluster {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly unknown[];
}

export const REGIONS_OF_A_CLUSTER: Shape = {
  name: 'S9a',
  title: 'The regions that a cluster links',
  bounded: true,
  ours: {
    query: `query RegionsOfACluster($id: ID!) { cluster(id: $id) { id name regions(first: 20, types: [LINKS]) { edges { node { id name } } } } }`,
    variablesOf: ({ clusters }, index) => ({ id: atTurn(clusters, index).id }),
  },
  floor: {
    cypher: `MATCH (c:Cluster {key: $key})
CALL (c) {
  MATCH (c)-[:LINKS]->(r)
  WITH DISTINCT r ORDER BY r.sortKey LIMIT 20
  RETURN collect([r.id, r.name]) AS regions
}
RETURN [c.id, c.name, regions] AS answer`,
    variablesOf: ({ clusters }, index) => ({ id: atTurn(clusters, index).id }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([id, name, regions]: Row) => ({ cluster: { id, name, regions: edgesOf(regions, named) } }),
  },
  neo4jGraphql: {
    query: `query RegionsOfACluster($key: String!) {
  clusters(where: { key: { eq: $key } }) { id name regions(limit: 20, sort: [{ sortKey: ASC }]) { id name } }
}`,
    variablesOf: ({ clusters }, index, generation) => ({ key: keyOf(atTurn(clusters, index).id, generation) }),
    normalise: ({ clusters: [cluster] }: { clusters: readonly PeerCluster[] }) => ({
      cluster: cluster && { id: cluster.id, name: cluster.name, regions: edgesOf(cluster.regions, (region) => region) },
    }),
  },
};
