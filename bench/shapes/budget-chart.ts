import { edgesOf, everySortKey, type NamedRow } from './floor-rows.js';
import type { Shape } from './shape.js';

type BarRow = readonly [payer: string, count: number, sum: number];
type PillarRow = readonly [...NamedRow, bars: readonly BarRow[]];

interface PeerPillar {
  readonly id: string;
  readonly name: string;
  /** The library gives whole numbers beyond 32 bits as text. */
  readonly bars: readonly { readonly payer: string; readonly count: number; readonly sum: string }[];
}

function added(bars: readonly BarRow[], at: 1 | 2): number {
  return bars.reduce((sum, bar) => sum + bar[at], 0);
}

function pillarOf([id, name, bars]: PillarRow) {
  return {
    ...{ id, name },
    budgets: {
      aggregate: { count: added(bars, 1), amount: { sum: added(bars, 2) } },
      groups: edgesOf(bars, ([payer, count, sum]) => ({ key: { payer }, count, amount: { sum } })),
    },
  };
}

/** Stacked bars: how much money by pillar and by who pays, parts of sums left out. The floor adds the bars to the whole itself. */
export const BUDGET_CHART: Shape = {
  name: 'budget-chart',
  title: 'A chart of money: five pillars, each with its sum and its sums by payer',
  bounded: false,
  ours: {
    query: `query BudgetChart {
  pillars(first: 5) { edges { node { id name
    budgets(types: [FUNDED_BY], filter: { currency: { eq: KRW }, partOf: { none: {} } }) {
      aggregate { count amount { sum } }
      groups(by: [PAYER]) { edges { node { key { payer } count amount { sum } } } }
    } } } }
}`,
    variablesOf: () => ({}),
  },
  floor: {
    cypher: `MATCH (p:Pillar) WHERE p.sortKey > $from AND p.sortKey < $until
WITH p ORDER BY p.sortKey LIMIT 5
CALL (p) {
  MATCH (p)-[:HAS_TASK]->(t)
  MATCH (t)-[:HAS_MEASURE*1..9]->(m)
  MATCH (m)-[:FUNDED_BY]->(b) WHERE b.currency = 'KRW' AND NOT EXISTS { (b)-[:PART_OF]->(:Budget) }
  WITH DISTINCT b
  WITH b.payer AS payer, count(b) AS number, sum(b.amount) AS sum ORDER BY payer LIMIT 20
  RETURN collect([payer, number, sum]) AS bars
}
RETURN collect([p.id, p.name, bars]) AS answer`,
    variablesOf: () => ({}),
    parametersOf: (_, generation) => everySortKey(generation),
    dataOf: (pillars: readonly PillarRow[]) => ({ pillars: edgesOf(pillars, pillarOf) }),
  },
  neo4jGraphql: {
    query: `query BudgetChart { pillars(limit: 5, sort: [{ sortKey: ASC }]) { id name bars { payer count sum } } }`,
    variablesOf: () => ({}),
    normalise: ({ pillars }: { pillars: readonly PeerPillar[] }) => ({
      pillars: edgesOf(pillars, ({ id, name, bars }) => pillarOf([id, name, bars.map(({ payer, count, sum }) => [payer, count, Number(sum)])])),
    }),
  },
};
