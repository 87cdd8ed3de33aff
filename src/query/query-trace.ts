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

/** The stages as text: selection, plan, statement, parameters. */
export function printTrace({ selection, plan, statement }: QueryTrace): string {
  const run = statement
    ? ['', 'statement', statement.text, '', 'parameters', JSON.stringify(statement.parameters, null, 2)]
    : ['', 'no statement: the pointer holds the answer'];
  return ['selection', printSelection(selection), '', 'plan', printPlan(plan), ...run].join('\n');
}
