import type { Listed } from '../plan/listed.js';
import { compileBoundEnd } from './compile-bound-end.js';
import type { CompileContext } from './compile-context.js';
import { compileFilter } from './compile-filter.js';
import { matchRange, nodePattern } from './compile-pattern.js';

/** Clauses that bind each node of a list once, filtered and with more conditions asked of it: from where the list starts, else by looking it through. */
export function compileListed({ variable, label, start, where }: Listed, conditions: readonly string[], context: CompileContext): readonly string[] {
  if (start) return compileBoundEnd(start, { variable, label, oneOf: [], where }, conditions, context);
  const filter = compileFilter(where, context);
  return [matchRange(nodePattern(variable, label), conditions, filter.conditions), ...filter.clauses];
}
