import type { Way } from '../plan/condition.js';
import type { CompileContext } from './compile-context.js';
import { compileFilter } from './compile-filter.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern } from './compile-pattern.js';

/** How a way is written at the place at hand. */
export interface WayOptions {
  /** Conditions on the target, beside those of the way. @default none */
  readonly conditions?: readonly string[];
  /** The target is bound and filtered already, so that the way only finds what leads to it. @default false */
  readonly targetBound?: boolean;
  /** The relationship is spoken of by what follows. @default false */
  readonly stated?: boolean;
  /** It stands in an EXISTS, which takes MATCH only and in which nothing is found twice. @default false */
  readonly inExpression?: boolean;
}

function holderClauses({ from, fromLabels, holder }: Way, inExpression: boolean): readonly string[] {
  if (!holder) return [];
  const { variable, over, direction, least, depth, distinct } = holder;
  const pattern = `${nodePattern(from)}${relationshipPattern({ types: over, direction, hops: [least, depth] })}${nodePattern(variable)}`;
  const match = matchClause(pattern, labelCondition(from, fromLabels));
  return distinct && !inExpression ? [match, `WITH DISTINCT ${variable}`] : [match];
}

/** What is asked where the hop is made: of the start, if it makes it, and of the relationship. */
export function hopConditions({ from, fromLabels, holder, hop }: Way, context: CompileContext): readonly string[] {
  const labels = holder ? [] : labelCondition(from, fromLabels);
  const report = hop.reportOnly ? [`${propertyOf(hop.variable, 'origin')} = 'REPORT'`] : [];
  return [...labels, ...report, ...compileFilter(hop.where, context).conditions];
}

function targetConditions({ from, target, oneOf, labelKnown, apart }: Way): readonly string[] {
  return [...(labelKnown ? [] : labelCondition(target, oneOf)), ...(apart ? [`${target} <> ${from}`] : [])];
}

/** Whether conditions speak of the relationship, so that it has to have a name. */
function asksOfHop({ hop, where }: Way): boolean {
  return hop.reportOnly || hop.where !== null || JSON.stringify(where).includes(`"${hop.variable}"`);
}

/** The variable that holds the relationship: the start, or what its scope reaches. */
export function holderOf({ from, holder }: Way): string {
  return holder?.variable ?? from;
}

/**
 * The clauses that lead from a bound node to the targets, one relationship a MATCH: two in one MATCH
 * make one of the engines fail over hubs, and read worse.
 */
export function compileWay(way: Way, context: CompileContext, options: WayOptions = {}): readonly string[] {
  const { conditions = [], targetBound = false, stated = false, inExpression = false } = options;
  const { hop, below, target, label, labelKnown } = way;
  const filter = compileFilter(targetBound ? null : way.where, context);
  const onTarget = [...(targetBound ? [] : targetConditions(way)), ...conditions, ...filter.conditions];
  const end = nodePattern(target, targetBound || labelKnown ? null : (label ?? 'Entity'));
  const step = relationshipPattern({ variable: stated || asksOfHop(way) ? hop.variable : '', types: hop.types, direction: hop.direction });
  const start = `${nodePattern(holderOf(way))}${step}`;
  const holder = holderClauses(way, inExpression);
  if (!below) return [...holder, matchClause(`${start}${end}`, [...hopConditions(way, context), ...onTarget]), ...filter.clauses];
  const up = relationshipPattern({ types: below.over, direction: below.direction, hops: [below.least, below.depth] });
  const hopMatch = matchClause(`${start}${nodePattern(below.variable)}`, hopConditions(way, context));
  return [...holder, hopMatch, matchClause(`${nodePattern(below.variable)}${up}${end}`, onTarget), ...filter.clauses];
}
