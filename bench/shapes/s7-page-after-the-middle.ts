import { encodeCursor } from '../../src/query/cursor/cursor.js';
import { edgesOf, everySortKey, type Edges } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';
import { TASK_FIELDS, TASK_LIST, taskOf, type TaskRow } from './task-fields.js';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A cursor of a list in natural order. */
function cursorOf(position: string): string {
  return encodeCursor({ field: 'Query.tasks', signature: '', position, keys: [] });
}

/** Cursors of the library count nodes; this is how it writes them. */
function offsetCursor(rank: number): string {
  return Buffer.from(`arrayconnection:${rank}`).toString('base64');
}

/** A cursor is the client's from an earlier page, so each peer gets its own kind, of one and the same task. The answer says whether there is more. */
export const PAGE_AFTER_THE_MIDDLE: Shape = {
  name: 'S7',
  title: 'Page of 20 tasks after the middle of the list',
  bounded: true,
  ours: {
    query: `query PageAfterTheMiddle($after: String!) { tasks(first: 20, after: $after) { pageInfo { hasNextPage } edges { node { ${TASK_FIELDS} } } } }`,
    variablesOf: ({ middleTasks }, index) => ({ after: cursorOf(atTurn(middleTasks, index).sortKey) }),
  },
  floor: {
    cypher: `MATCH (t:Task) WHERE t.sortKey > $after AND t.sortKey < $until
WITH t ORDER BY t.sortKey LIMIT 21
WITH collect(t) AS page
RETURN [size(page) > 20, [t IN page[..20] | ${TASK_LIST}]] AS answer`,
    variablesOf: ({ middleTasks }, index) => ({ after: atTurn(middleTasks, index).sortKey }),
    parametersOf: ({ after }, generation) => ({ after: `${generation} ${after}`, until: everySortKey(generation).until }),
    dataOf: ([hasNextPage, rows]: readonly [boolean, readonly TaskRow[]]) => ({ tasks: { pageInfo: { hasNextPage }, ...edgesOf(rows, taskOf) } }),
  },
  neo4jGraphql: {
    query: `query PageAfterTheMiddle($after: String!) {
  tasksConnection(first: 20, after: $after, sort: [{ sortKey: ASC }]) { pageInfo { hasNextPage } edges { node { ${TASK_FIELDS} } } }
}`,
    variablesOf: ({ middleTasks }, index) => ({ after: offsetCursor(atTurn(middleTasks, index).rank) }),
    normalise: ({ tasksConnection }: { tasksConnection: Page & Edges<unknown> }) => ({ tasks: tasksConnection }),
  },
};
