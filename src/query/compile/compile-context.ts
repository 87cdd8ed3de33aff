import type { EngineCapabilities } from '../../engine/engine.js';
import type { Condition } from '../plan/condition.js';
import type { Expansion } from '../plan/traversal-plan.js';
import type { StatementParameters } from './statement-parameters.js';

/** What of an engine its statements depend on. */
export type StatementAbilities = Pick<EngineCapabilities, 'keepsRelationships'>;

/** What compiling one plan knows. */
export interface CompileContext {
  readonly parameters: StatementParameters;
  readonly abilities: StatementAbilities;
  /** The subqueries of the expansions, in order. Nested expansions come back to it. */
  readonly compileExpansions: (expansions: readonly Expansion[]) => readonly string[];
  /** A condition as an expression, with the subqueries that must stand before it. Nested conditions come back to it. */
  readonly compileCondition: (condition: Condition) => { readonly facts: readonly string[]; readonly holds: string };
}
