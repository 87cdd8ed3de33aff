import { edgesOf, keyOf, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type LawRow = readonly [...NamedRow, status: string | null];
type Row = readonly [...NamedRow, laws: readonly LawRow[]];

interface PeerTask {
  readonly id: string;
  readonly name: string;
  readonly laws: readonly unknown[];
}

/** The library has no field of any depth, so there `Task.laws` is our Cypher. */
export const LAWS_OF_A_TASK: Shape = {
  name: 'S9b',
  title: 'The laws that a task depends on through measures at any depth',
  bounded: true,
  ours: {
    query: `query LawsOfATask($id: ID!) { task(id: $id) { id name laws(first: 50, types: [DEPENDS_ON]) { edges { node { id name status } } } } }`,
    variablesOf: ({ tasksWithLaws }, index) => ({ id: atTurn(tasksWithLaws, index) }),
  },
  floor: {
    cypher: `MATCH (t:Task {key: $key})
CALL (t) {
  MATCH (t)-[:HAS_MEASURE*1..9]->(m)
  MATCH (m)-[:DEPENDS_ON]->(l:Law)
  WITH DISTINCT l ORDER BY l.sortKey LIMIT 50
  RETURN collect([l.id, l.name, l.status]) AS laws
}
RETURN [t.id, t.name, laws] AS answer`,
    variablesOf: ({ tasksWithLaws }, index) => ({ id: atTurn(tasksWithLaws, index) }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([task, taskName, laws]: Row) => ({ task: { id: task, name: taskName, laws: edgesOf(laws, ([id, name, status]) => ({ id, name, status })) } }),
  },
  neo4jGraphql: {
    query: `query LawsOfATask($key: String!) { tasks(where: { key: { eq: $key } }) { id name laws(first: 50) { id name status } } }`,
    variablesOf: ({ tasksWithLaws }, index, generation) => ({ key: keyOf(atTurn(tasksWithLaws, index), generation) }),
    normalise: ({ tasks: [task] }: { tasks: readonly PeerTask[] }) => ({
      task: task && { id: task.id, name: task.name, laws: edgesOf(task.laws, (law) => law) },
    }),
  },
};
