import { keyOf } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type Row = readonly [id: string, name: string, nameEn: string, number: number, numberPrinted: string];

const FIELDS = 'id name nameEn number numberPrinted';

export const TASK_BY_ID: Shape = {
  name: 'S1',
  title: 'One task by id, five fields',
  bounded: true,
  ours: {
    query: `query TaskById($id: ID!) { task(id: $id) { ${FIELDS} } }`,
    variablesOf: ({ tasks }, index) => ({ id: atTurn(tasks, index) }),
  },
  floor: {
    cypher: 'MATCH (t:Task {key: $key}) RETURN [t.id, t.name, t.nameEn, t.number, t.numberPrinted] AS answer',
    variablesOf: ({ tasks }, index) => ({ id: atTurn(tasks, index) }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([id, name, nameEn, number, numberPrinted]: Row) => ({ task: { id, name, nameEn, number, numberPrinted } }),
  },
  neo4jGraphql: {
    query: `query TaskById($key: String!) { tasks(where: { key: { eq: $key } }) { ${FIELDS} } }`,
    variablesOf: ({ tasks }, index, generation) => ({ key: keyOf(atTurn(tasks, index), generation) }),
    normalise: ({ tasks: [task] }: { tasks: readonly unknown[] }) => ({ task }),
  },
};
