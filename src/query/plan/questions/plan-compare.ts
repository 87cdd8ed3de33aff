import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { NodeTypeModel } from '../../../model/graph-model-data.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import { checkId, typeOfId } from '../plan-ids.js';
import type { PlanContext } from '../plan-context.js';

const FEWEST = 2;
const MOST = 5;

function checkCompared(given: readonly string[], { model }: PlanContext): readonly string[] {
  const ids = [...new Set(given)];
  if (ids.length < FEWEST || ids.length > MOST) {
    throw new GraphApiError('COMPARE_COUNT', `compare(ids:) has ${String(ids.length)} different ids. It takes ${String(FEWEST)} to ${String(MOST)}.`);
  }
  const type = typeOfId(ids[0] ?? '', 'compare(ids:)', model);
  for (const id of ids) checkId(id, 'compare(ids:)', type, model);
  return ids;
}

/** What is below the compared things counts as theirs: the measures of a task, for instance. */
function walkBelow(builder: GatherBuilder, { fields }: NodeTypeModel): readonly string[] {
  const scope = Object.values(fields).find((field) => field.scope?.direction === 'out')?.scope;
  if (!scope) return ['compared'];
  builder.walk('below', { from: ['compared'], hops: [{ types: scope.over, direction: 'out' }], depth: scope.depth });
  return ['compared', 'below'];
}

/** Plans `compare(ids:)`: everything that one relationship of the report leads to. Rejects with COMPARE_COUNT and the ID_… codes. */
export function planCompare(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('compare gives an object.');
  const ids = checkCompared(field.arguments['ids'] as readonly string[], context);
  const builder = new GatherBuilder(context.names.take('compare'), context).startFrom('compared', ids);
  const from = walkBelow(builder, typeOfId(ids[0] ?? '', 'compare(ids:)', context.model));
  const types = Object.values(context.model.relationshipTypes).filter(({ tree }) => !tree);
  return builder
    .walk('related', { from, hops: [{ types: types.map(({ type }) => type), direction: 'both' }] })
    .build({ kind: 'Compare', ids }, field.selection);
}
