import { edgesOf, everySortKey } from './floor-rows.js';
import type { Shape } from './shape.js';
import { TASK_FIELDS, TASK_LIST, taskOf, type TaskRow } from './task-fields.js';

/** In natural order, which is what `sortKey` and its index hold, for every peer. */
export const PAGE_OF_TASKS: Shape = {
  name: 'S2',
  title: 'The first 20 tasks in natural order, seven scalars',
  bounded: true,
  ours: {
    query: `query PageOfTasks { tasks(first: 20) { edges { node { ${TASK_FIELDS} } } } }`,
    variablesOf: () => ({}),
  },
  floor: {
    cypher: `MATCH (t:Task) WHERE t.sortKey > $from AND t.sortKey < $until
WITH t ORDER BY t.sortKey LIMIT 20
RETURN collect(${TASK_LIST}) AS answer`,
    variablesOf: () => ({}),
    parametersOf: (_, generation) => everySortKey(generation),
    dataOf: (rows: readonly TaskRow[]) => ({ tasks: edgesOf(rows, taskOf) }),
  },
  neo4jGraphql: {
    query: `query PageOfTasks { tasks(limit: 20, sort: [{ sortKey: ASC }]) { ${TASK_FIELDS} } }`,
    variablesOf: () => ({}),
    normalise: ({ tasks }: { tasks: readonly unknown[] }) => ({ tasks: edgesOf(tasks, (task) => task) }),
  },
};
