import type { CypherStatement, EngineRecord } from '../engine/engine.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import { compilePlan } from './compile/compile-plan.js';
import type { GraphState } from './graph-state/graph-state.js';
import type { TraversalPlan } from './plan/traversal-plan.js';
import type { RequestContext } from './request-context.js';
import type { FieldSelection } from './select/selection-tree.js';
import { shapeResult } from './shape/shape-result.js';

/** The statement of a plan; null for a list of which only the total is asked, which the pointer holds. */
function statementOf(plan: TraversalPlan, { pointer }: GraphState): CypherStatement | null {
  return plan.kind === 'ListNodes' && plan.row === null && !plan.total && !plan.together ? null : compilePlan(plan, pointer.generation);
}

async function readRecords(statement: CypherStatement | null, { engine, signal }: RequestContext): Promise<readonly EngineRecord[]> {
  return statement ? engine.run(statement, signal ? { signal } : {}) : [];
}

/** Carries out one plan: compile, run, shape. */
export async function runPlan(context: RequestContext, selection: FieldSelection, plan: TraversalPlan): Promise<unknown> {
  const state = await context.state();
  const statement = statementOf(plan, state);
  context.onQuery?.({ selection, plan, statement });
  const records = await readRecords(statement, context);
  return shapeResult(records, plan, state, GRAPH_MODEL);
}
