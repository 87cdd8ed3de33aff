import type { GraphFacts } from '../../graph/graph-facts.js';
import { atTurn } from '../../shapes/shape.js';
import { TASK_FIELDS } from '../../shapes/task-fields.js';
import type { LoadRequest } from '../load-request.js';

const FIELDS = TASK_FIELDS.split(' ');
const SETS = 2 ** FIELDS.length - 1;

/** One of the sets of fields that are not empty. */
function fieldsOf(place: number): string {
  const set = (place % SETS) + 1;
  return FIELDS.filter((_, bit) => (set >> bit) % 2 === 1).join(' ');
}

/** So many different operations, of which the sets of fields make up to 254 different statements; every other asks for regions too. */
export function distinctOperations({ tasks }: Pick<GraphFacts, 'tasks'>, count: number): readonly LoadRequest[] {
  return Array.from({ length: count }, (_, place) => {
    const regions = place % 2 === 1 ? ' regions(first: 3) { edges { node { id } } }' : '';
    const query = `query Task${place}($id: ID!) { task${place}: task(id: $id) { ${fieldsOf(place)}${regions} } }`;
    return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables: { id: atTurn(tasks, place) } }) };
  });
}
