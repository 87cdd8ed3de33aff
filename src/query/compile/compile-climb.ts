import type { Climb } from '../plan/condition.js';
import { labelCondition, matchClause, nodePattern, relationshipPattern } from './compile-pattern.js';

/** The clauses that lead from a bound node up to the nearest one of a label that contains it; `name` begins the names they need. */
export function compileClimb({ from, fromLabels, types, direction, depth, label, target }: Climb, name: string): readonly string[] {
  const conditions = labelCondition(from, fromLabels);
  const end = nodePattern(target, label);
  if (depth === 1) return [matchClause(`${nodePattern(from)}${relationshipPattern({ types, direction })}${end}`, conditions), `WITH ${target} LIMIT 1`];
  const pattern = `${nodePattern(from)}${relationshipPattern({ types, direction, hops: [1, depth] })}${end}`;
  return [matchClause(`${name}_path = ${pattern}`, conditions), `WITH ${target}, length(${name}_path) AS ${name}_distance ORDER BY ${name}_distance LIMIT 1`];
}
