import type { CypherStatement } from '../engine/engine.js';
import { printPlan } from './plan/print-plan.js';
import type { TraversalPlan } from './plan/traversal-plan.js';
import { printSelection } from './select/print-selection.js';
import type { FieldSelection } from './select/selection-tree.js';

/** The stages that one root field went through. */
export interface QueryTrace {
  readonly selection: FieldSelection;
  readonly plan: TraversalPlan;
  /** Null where the pointer alone gives the answer. */
  readonly statement: CypherStatement | null;
}

/** The stages as texts, and the values that are bound to the statement. */
export interface DescribedTrace {
  /** What the answer calls the root field. */
  readonly field: string;
  readonly selection: string;
  readonly plan: string;
  /** The Cypher text and its parameters; null where the pointer alone gives the answer. */
  readonly statement: string | null;
  readonly parameters: CypherStatement['parameters'] | null;
}

/** Puts the stages into texts. */
export function describeTrace({ selection, plan, statement }: QueryTrace): DescribedTrace {
  return {
    field: selection.responseKey,
    selection: printSelection(selection),
    plan: printPlan(plan),
    statement: statement?.text ?? null,
    parameters: statement?.parameters ?? null,
  };
}

/** The stages as one text: selection, plan, statement, parameters. */
export function printTrace(trace: QueryTrace): string {
  const { selection, plan, statement, parameters } = describeTrace(trace);
  const run =
    statement === null ? ['no statement: the pointer holds the answer'] : ['statement', statement, '', 'parameters', JSON.stringify(parameters, null, 2)];
  return ['selection', selection, '', 'plan', plan, '', ...run].join('\n');
}
