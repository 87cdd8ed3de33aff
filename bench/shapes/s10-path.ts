import { keyOf, named, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

/**
 * The first of the shortest paths, in the order that ours promises: by the ids of its nodes. What ties everything to
 * everything (documents, sections, pillars) is not walked. In these graphs no statement holds by its heading alone, so
 * that part of the order decides nothing. The library has no paths, so there it is our Cypher.
 */
export const PATH: Shape = {
  name: 'S10',
  title: 'A shortest path between a region and a law',
  bounded: false,
  ours: {
    query: `query Path($region: ID!, $law: ID!) { paths(from: [$region], to: [$law], first: 1) { paths { nodes { id name } } } }`,
    variablesOf: ({ pathEnds }, index) => ({ ...atTurn(pathEnds, index) }),
  },
  floor: {
    cypher: `MATCH (region:Region {key: $region})
MATCH (law:Law {key: $law})
MATCH p = allShortestPaths((region)-[*..4]-(law))
WHERE none(n IN nodes(p) WHERE n:Document OR n:Section OR n:Pillar) AND all(s IN relationships(p) WHERE s.origin = 'REPORT')
WITH [n IN nodes(p) | n.id] AS ids, nodes(p) AS steps ORDER BY ids LIMIT 1
RETURN [n IN steps | [n.id, n.name]] AS answer`,
    variablesOf: ({ pathEnds }, index) => ({ ...atTurn(pathEnds, index) }),
    parametersOf: ({ region, law }, generation) => ({ region: keyOf(region, generation), law: keyOf(law, generation) }),
    dataOf: (nodes: readonly NamedRow[]) => ({ paths: { paths: [{ nodes: nodes.map(named) }] } }),
  },
  neo4jGraphql: {
    query: `query Path($region: String!, $law: String!) { shortestPath(region: $region, law: $law) { id name } }`,
    variablesOf: ({ pathEnds }, index, generation) => {
      const { region, law } = atTurn(pathEnds, index);
      return { region: keyOf(region, generation), law: keyOf(law, generation) };
    },
    normalise: ({ shortestPath }: { shortestPath: readonly unknown[] }) => ({ paths: { paths: [{ nodes: shortestPath }] } }),
  },
};
