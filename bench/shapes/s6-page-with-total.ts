import { edgesOf, everySortKey, type Edges, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [...NamedRow, nameEn: string, status: string];

const FIELDS = 'id name nameEn status';

/** Laws, which have a status; tasks have none in this model. All peers share the index that the loader makes on it. The floor goes over it once, for page and total. */
export const PAGE_WITH_TOTAL: Shape = {
  name: 'S6',
  title: 'Page of 20 laws of a status, with how many there are',
  bounded: false,
  ours: {
    query: `query PageWithTotal($status: LawStatus!) { laws(first: 20, filter: { status: { eq: $status } }) { totalCount edges { node { ${FIELDS} } } } }`,
    variablesOf: ({ lawStatuses }, index) => ({ status: atTurn(lawStatuses, index) }),
  },
  floor: {
    cypher: `MATCH (l:Law) WHERE l.status = $status AND l.sortKey > $from AND l.sortKey < $until
WITH l ORDER BY l.sortKey
WITH collect(l) AS found
RETURN [size(found), [l IN found[..20] | [l.id, l.name, l.nameEn, l.status]]] AS answer`,
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
