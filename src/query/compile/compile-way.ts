import type { Way } from '../plan/traversal-plan.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern } from './compile-pattern.js';

/** How a way is written at the place at hand. */
export interface WayOptions {
  /** Conditions on the target. @default none */
  readonly conditions?: readonly string[];
  /** The target is bound already, so that the way only finds what leads to it. @default false */
  readonly targetBound?: boolean;
}

function holderClauses({ from, fromLabels, holder }: Way): readonly string[] {
  if (!holder) return [];
  const { variable, over, direction, depth, distinct } = holder;
  const pattern = `${nodePattern(from)}${relationshipPattern({ types: over, direction, hops: [0, depth] })}${nodePattern(variable)}`;
  const match = matchClause(pattern, labelCondition(from, fromLabels));
  return distinct ? [match, `WITH DISTINCT ${variable}`] : [match];
}

function hopConditions({ from, fromLabels, holder, hop }: Way): readonly string[] {
  const labels = holder ? [] : labelCondition(from, fromLabels);
  return hop.reportOnly ? [...labels, `${propertyOf(hop.variable, 'origin')} = 'REPORT'`] : labels;
}

function targetConditions({ from, target, oneOf, apart }: Way): readonly string[] {
  return [...labelCondition(target, oneOf), ...(apart ? [`${target} <> ${from}`] : [])];
}

/** The variable that holds the relationship: the start, or what its scope reaches. */
export function holderOf({ from, holder }: Way): string {
  return holder?.variable ?? from;
}

/**
 * The clauses that lead from a bound node to the targets, one relationship a MATCH: two in one MATCH
 * make one of the engines fail over hubs, and read worse.
 */
export function compileWay(way: Way, { conditions: given = [], targetBound = false }: WayOptions = {}): readonly string[] {
  const conditions = targetBound ? given : [...targetConditions(way), ...given];
  const { hop, below, target, label } = way;
  const end = nodePattern(target, targetBound ? null : (label ?? 'Entity'));
  const step = relationshipPattern({ variable: hop.variable, types: hop.types, direction: hop.direction });
  const start = `${nodePattern(holderOf(way))}${step}`;
  if (!below) return [...holderClauses(way), matchClause(`${start}${end}`, [...hopConditions(way), ...conditions])];
  const up = relationshipPattern({ types: below.over, direction: below.direction, hops: [0, below.depth] });
  const hopMatch = matchClause(`${start}${nodePattern(below.variable)}`, hopConditions(way));
  return [...holderClauses(way), hopMatch, matchClause(`${nodePattern(below.variable)}${up}${end}`, conditions)];
}
