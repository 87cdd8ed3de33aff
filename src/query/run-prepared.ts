import type { CypherStatement, Engine, EngineRecord, RunOptions } from '../engine/engine.js';
import { GraphApiError } from '../errors/graph-api-error.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import type { GraphState } from './graph-state/graph-state.js';
import type { TraversalPlan } from './plan/traversal-plan.js';
import type { PreparedField } from './prepare/prepared-field.js';
import type { RequestContext } from './request-context.js';
import { shapeResult } from './shape/shape-result.js';

/** What is compared with stored forms of names finds nothing, or the wrong things, where another version of the model made them. */
function refuseOtherForms({ kind }: TraversalPlan, { pointer }: GraphState): void {
  if ((kind !== 'SearchNodes' && kind !== 'ResolveNames') || pointer.modelVersion === GRAPH_MODEL.version) return;
  throw new GraphApiError(
    'GRAPH_OUTDATED',
    `The graph was loaded by version ${pointer.modelVersion} of the model, and this service has ${GRAPH_MODEL.version}. Run \`workplan-graph load\`.`,
  );
}

async function readRecords(statement: CypherStatement | null, engine: Engine, options: RunOptions): Promise<readonly EngineRecord[]> {
  return statement ? engine.run(statement, options) : [];
}

/** Carries out what has been prepared: compile, then the answer that is kept, or run and shape. */
export async function runPrepared(context: RequestContext, { selection, plan, key, statementIn }: PreparedField): Promise<unknown> {
  const { answers, engine, runOptions, signal } = context;
  const state = await context.state();
  refuseOtherForms(plan, state);
  const statement = statementIn(state.pointer.generation, engine.capabilities);
  context.onQuery?.({ selection, plan, statement });
  const find = async (options: RunOptions) => shapeResult(await readRecords(statement, engine, options), plan, state, GRAPH_MODEL);
  if (!answers || !statement) return find(runOptions);
  return answers.answer({ state, key: key(), signal }, (ended) => find({ ...runOptions, signal: ended }));
}
