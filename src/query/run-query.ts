import type { GraphQLResolveInfo } from 'graphql';
import { GRAPH_MODEL } from '../model/graph-model.js';
import { planTraversal } from './plan/plan-traversal.js';
import type { RequestContext } from './request-context.js';
import { runPlan } from './run-plan.js';
import { selectOperation } from './select/select-operation.js';

/** Answers one root field of the graph: select, plan, compile, run, shape. One statement, however deep. */
export async function runQuery(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const selection = selectOperation(info);
  const plan = planTraversal(selection, GRAPH_MODEL, context.limits);
  return runPlan(context, selection, plan);
}
