import { edgesOf, keyOf, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [...NamedRow, sum: number];

interface PeerTask {
  readonly id: string;
  readonly name: string;
  /** The library gives whole numbers beyond 32 bits as text. */
  readonly budgetSum: string;
}

function taskOf(id: string, name: string, sum: number): unknown {
  return { id, name, budgets: { aggregate: { amount: { sum } } } };
}

/** Budgets are those of a task's measures at any depth, each once, in won. The library sums over one hop, so there `Task.budgetSum` is our Cypher. */
export const SUMS: Shape = {
  name: 'S8',
  title: 'Budget sum of each of 50 tasks of a pillar',
  bounded: false,
  ours: {
    query: `query Sums($id: ID!) {
  pillar(id: $id) {
    tasks(first: 50) { edges { node { id name budgets(types: [FUNDED_BY], filter: { currency: { eq: KRW } }) { aggregate { amount { sum } } } } } }
  }
}`,
    variablesOf: ({ pillars }, index) => ({ id: atTurn(pillars, index).id }),
  },
  floor: {
    cypher: `MATCH (p:Pillar {key: $key})
MATCH (p)-[:HAS_TASK]->(t)
WITH t ORDER BY t.sortKey LIMIT 50
CALL (t) {
  MATCH (t)-[:HAS_MEASURE*1..9]->(m)
  MATCH (m)-[:FUNDED_BY]->(b) WHERE b.currency = 'KRW'
  WITH DISTINCT b
  RETURN sum(b.amount) AS sum
}
RETURN collect([t.id, t.name, sum]) AS answer`,
    variablesOf: ({ pillars }, index) => ({ id: atTurn(pillars, index).id }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: (rows: readonly Row[]) => ({ pillar: { tasks: edgesOf(rows, ([id, name, sum]) => taskOf(id, name, sum)) } }),
  },
  neo4jGraphql: {
    query: `query Sums($key: String!) { pillars(where: { key: { eq: $key } }) { tasks(limit: 50, sort: [{ sortKey: ASC }]) { id name budgetSum } } }`,
    variablesOf: ({ pillars }, index, generation) => ({ key: keyOf(atTurn(pillars, index).id, generation) }),
    normalise: ({ pillars: [pillar] }: { pillars: readonly { tasks: readonly PeerTask[] }[] }) => ({
      pillar: { tasks: edgesOf(pillar?.tasks ?? [], ({ id, name, budgetSum }) => taskOf(id, name, Number(budgetSum))) },
    }),
  },
};
