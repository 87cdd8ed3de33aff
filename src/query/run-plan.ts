import type { CypherStatement, EngineRecord } from '../engine/engine.js';
import { GraphApiError } from '../errors/graph-api-error.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import { compilePlan } from './compile/compile-plan.js';
import type { GraphState } from './graph-state/graph-state.js';
import type { TraversalPlan } from './plan/traversal-plan.js';
import type { RequestContext } from './request-context.js';
import type { FieldSelection } from './select/selection-tree.js';
import { shapeResult } from './shape/shape-result.js';

/** Whether the answer is known without the graph: a total that the pointer holds, or a search for nothing. */
function isKnown(plan: TraversalPlan): boolean {
  if (plan.kind === 'ListNodes') return plan.row === null && !plan.total && !plan.together;
  if (plan.kind === 'SearchNodes') return plan.words.length === 0;
  return plan.kind === 'ResolveNames' && plan.names.every(({ key }) => key === '');
}

/** What is compared with stored forms of names finds nothing, or the wrong things, where another version of the model made them. */
function refuseOtherForms({ kind }: TraversalPlan, { pointer }: GraphState): void {
  if ((kind !== 'SearchNodes' && kind !== 'ResolveNames') || pointer.modelVersion === GRAPH_MODEL.version) return;
  throw new GraphApiError(
    'GRAPH_OUTDATED',
    `The graph was loaded by version ${pointer.modelVersion} of the model, and this service has ${GRAPH_MODEL.version}. Run \`workplan-graph load\`.`,
  );
}

/** The statement of a plan; null where none is needed. */
function statementOf(plan: TraversalPlan, { pointer }: GraphState): CypherStatement | null {
  return isKnown(plan) ? null : compilePlan(plan, pointer.generation);
}

async function readRecords(statement: CypherStatement | null, { engine, signal }: RequestContext): Promise<readonly EngineRecord[]> {
  return statement ? engine.run(statement, signal ? { signal } : {}) : [];
}

/** Carries out one plan: compile, run, shape. */
export async function runPlan(context: RequestContext, selection: FieldSelection, plan: TraversalPlan): Promise<unknown> {
  const state = await context.state();
  refuseOtherForms(plan, state);
  const statement = statementOf(plan, state);
  context.onQuery?.({ selection, plan, statement });
  const records = await readRecords(statement, context);
  return shapeResult(records, plan, state, GRAPH_MODEL);
}
