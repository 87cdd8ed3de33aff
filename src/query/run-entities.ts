import type { GraphQLResolveInfo } from 'graphql';
import { GraphApiError } from '../errors/graph-api-error.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import { planEntities } from './plan/plan-entities.js';
import { prepared } from './prepare/prepared-field.js';
import type { RequestContext } from './request-context.js';
import { runPrepared } from './run-prepared.js';
import { selectOperation } from './select/select-operation.js';

/**
 * Answers `_entities`: one statement a type, however many nodes of it are asked for. What stands in the answer for each
 * representation is the node, null where there is none, or the error that GraphQL reports at its place.
 */
export async function runEntities(context: RequestContext, info: GraphQLResolveInfo): Promise<readonly unknown[]> {
  const { finds, entries } = planEntities(selectOperation(info), GRAPH_MODEL, context.limits);
  const found = (await Promise.all(finds.map(({ selection, plan }) => runPrepared(context, prepared(selection, plan))))) as readonly (readonly unknown[])[];
  return entries.map((entry) => (entry.kind === 'Found' ? found[entry.find]?.[entry.place] : new GraphApiError(entry.code, entry.message)));
}
