import type { CypherStatement } from '../../engine/engine.js';
import { answerKey } from './answer-key.js';
import type { StatementAbilities } from '../compile/compile-context.js';
import { compilePlan } from '../compile/compile-plan.js';
import type { TraversalPlan } from '../plan/traversal-plan.js';
import type { FieldSelection } from '../select/selection-tree.js';

/** Whether the answer is known without the graph: a total that the pointer holds, or a search for nothing. */
export function isKnown(plan: TraversalPlan): boolean {
  if (plan.kind === 'ListNodes') return plan.row === null && !plan.total && !plan.together;
  if (plan.kind === 'SearchNodes') return plan.words.length === 0;
  return plan.kind === 'ResolveNames' && plan.names.every(({ key }) => key === '');
}

/** A root field that is ready to be run: what it asks for, how the graph is walked, and the statement that does so. */
export interface PreparedField {
  readonly selection: FieldSelection;
  readonly plan: TraversalPlan;
  /** Names what it asks for: equal for equal questions to one state of the graph. */
  readonly key: () => string;
  /** The statement in a generation, for an engine that can so much; null where none is needed. */
  readonly statementIn: (generation: string, abilities: StatementAbilities) => CypherStatement | null;
}

/** Makes a plan ready. Its statement is compiled once a generation and engine. */
export function prepared(selection: FieldSelection, plan: TraversalPlan): PreparedField {
  let latest: { readonly generation: string; readonly abilities: StatementAbilities; readonly statement: CypherStatement | null } | null = null;
  const statementIn = (generation: string, abilities: StatementAbilities): CypherStatement | null => {
    if (latest?.generation !== generation || latest.abilities !== abilities)
      latest = { generation, abilities, statement: isKnown(plan) ? null : compilePlan(plan, generation, abilities) };
    return latest.statement;
  };
  return Object.freeze({ selection, plan, key: () => answerKey(plan), statementIn });
}
