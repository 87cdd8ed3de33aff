import type { Condition } from '../plan/condition.js';
import type { CompileContext } from './compile-context.js';

/** A filter as it is written around the MATCH that binds what it is about. */
export interface CompiledFilter {
  /** Conditions for the WHERE of that MATCH. */
  readonly conditions: readonly string[];
  /** Clauses to follow it: what must be counted first, and the rest of the conditions. They keep all variables. */
  readonly clauses: readonly string[];
}

const bracketed = (holds: string, { kind }: Condition) => (kind === 'Any' ? `(${holds})` : holds);

/** Splits a filter into what the MATCH can tell at once and what needs subqueries. Null asks for nothing. */
export function compileFilter(where: Condition | null, context: CompileContext): CompiledFilter {
  if (!where) return { conditions: [], clauses: [] };
  const parts = (where.kind === 'All' ? where.conditions : [where]).map((condition) => ({ condition, ...context.compileCondition(condition) }));
  const written = (chosen: typeof parts) => chosen.map(({ condition, holds }) => bracketed(holds, condition));
  const later = parts.filter(({ facts }) => facts.length > 0);
  const conditions = written(parts.filter(({ facts }) => facts.length === 0));
  if (later.length === 0) return { conditions, clauses: [] };
  return { conditions, clauses: [...later.flatMap(({ facts }) => facts), `WITH * WHERE ${written(later).join(' AND ')}`] };
}
