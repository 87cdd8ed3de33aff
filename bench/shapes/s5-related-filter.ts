import { edgesOf, keyOf, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [...NamedRow, number: number];

/**
 * A task is in a region where a measure of it is, at any depth. The library's filters follow one hop each, so there it is
 * one alternative a depth, as deep as measures nest in these graphs (three); that is how its users would write it.
 * A floor that climbs one level at a time takes two thirds of the database hits and no less time, so it is the plain one.
 */
export const RELATED_FILTER: Shape = {
  name: 'S5',
  title: 'The first 20 tasks with a region that is given',
  bounded: false,
  ours: {
    query: `query TasksInRegion($region: ID!) {
  tasks(first: 20, filter: { regions: { some: { node: { id: { eq: $region } }, types: [LOCATED_IN] } } }) { edges { node { id name number } } }
}`,
    variablesOf: ({ regions }, index) => ({ region: atTurn(regions, index).id }),
  },
  floor: {
    cypher: `MATCH (r:Region {key: $key})
MATCH (r)<-[:LOCATED_IN]-(m:Measure)
MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
WITH DISTINCT t ORDER BY t.sortKey LIMIT 20
RETURN collect([t.id, t.name, t.number]) AS answer`,
    variablesOf: ({ regions }, index) => ({ region: atTurn(regions, index).id }),
    parametersOf: ({ region }, generation) => ({ key: keyOf(region, generation) }),
    dataOf: (rows: readonly Row[]) => ({ tasks: edgesOf(rows, ([id, name, number]) => ({ id, name, number })) }),
  },
  neo4jGraphql: {
    query: `query TasksInRegion($key: String!) {
  tasks(limit: 20, sort: [{ sortKey: ASC }], where: { OR: [
    { measures: { some: { regions: { some: { key: { eq: $key } } } } } }
    { measures: { some: { measures: { some: { regions: { some: { key: { eq: $key } } } } } } } }
    { measures: { some: { measures: { some: { measures: { some: { regions: { some: { key: { eq: $key } } } } } } } } } }
  ] }) { id name number }
}`,
    variablesOf: ({ regions }, index, generation) => ({ key: keyOf(atTurn(regions, index).id, generation) }),
    normalise: ({ tasks }: { tasks: readonly unknown[] }) => ({ tasks: edgesOf(tasks, (task) => task) }),
  },
};
