import { edgesOf, everySortKey, type Edges, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [...NamedRow, nameEn: string, status: string];

const FIELDS = 'id name nameEn status';

/** Laws, which have a status; tasks have none in this model. No peer has an index on it: all share those that the loader makes. */
export const PAGE_WITH_TOTAL: Shape = {
  name: 'S6',
  title: 'Page of 20 laws of a status, with how many there are',
  bounded: false,
  ours: {
    query: `query PageWithTotal($status: LawStatus!) { laws(first: 20, filter: { status: { eq: $status } }) { totalCount edges { node { ${FIELDS} } } } }`,
    variablesOf: ({ lawStatuses }, index) => ({ status: atTurn(lawStatuses, index) }),
  },
  floor: {
    cypher: `CALL () {
  MATCH (l:Law) WHERE l.sortKey > $from AND l.sortKey < $until AND l.status = $status
  RETURN count(l) AS total
}
CALL () {
  MATCH (l:Law) WHERE l.sortKey > $from AND l.sortKey < $until AND l.status = $status
  WITH l ORDER BY l.sortKey LIMIT 20
  RETURN collect([l.id, l.name, l.nameEn, l.status]) AS laws
}
RETURN [total, laws] AS answer`,
    variablesOf: ({ lawStatuses }, index) => ({ status: atTurn(lawStatuses, index) }),
    parametersOf: ({ status }, generation) => ({ status: String(status), ...everySortKey(generation) }),
    dataOf: ([totalCount, laws]: readonly [number, readonly Row[]]) => ({
      laws: { totalCount, ...edgesOf(laws, ([id, name, nameEn, status]) => ({ id, name, nameEn, status })) },
    }),
  },
  neo4jGraphql: {
    query: `query PageWithTotal($status: String!) {
  lawsConnection(first: 20, where: { status: { eq: $status } }, sort: [{ sortKey: ASC }]) { totalCount edges { node { ${FIELDS} } } }
}`,
    variablesOf: ({ lawStatuses }, index) => ({ status: atTurn(lawStatuses, index) }),
    normalise: ({ lawsConnection }: { lawsConnection: Edges<unknown> & { totalCount: number } }) => ({ laws: lawsConnection }),
  },
};
