import type { GraphQLResolveInfo } from 'graphql';
import type { EngineRecord } from '../engine/engine.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import { compilePlan } from './compile/compile-plan.js';
import { planTraversal } from './plan/plan-traversal.js';
import type { TraversalPlan } from './plan/traversal-plan.js';
import type { GraphState } from './graph-state/graph-state.js';
import type { RequestContext } from './request-context.js';
import { selectOperation } from './select/select-operation.js';
import { shapeResult } from './shape/shape-result.js';

/** A list of which only the total is asked needs no statement: the pointer holds it. */
const needsNoStatement = (plan: TraversalPlan) => plan.kind === 'ListNodes' && plan.row === null;

async function readRecords(plan: TraversalPlan, { pointer }: GraphState, { engine, signal }: RequestContext): Promise<readonly EngineRecord[]> {
  if (needsNoStatement(plan)) return [];
  return engine.run(compilePlan(plan, pointer.generation), signal ? { signal } : {});
}

/** Answers one root field of the graph: select, plan, compile, run, shape. One statement, however deep. */
export async function runQuery(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const selection = selectOperation(info);
  const plan = planTraversal(selection, GRAPH_MODEL, context.limits);
  const state = await context.state();
  const records = await readRecords(plan, state, context);
  return shapeResult(records, plan, state, GRAPH_MODEL);
}
