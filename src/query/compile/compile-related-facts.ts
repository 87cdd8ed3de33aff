import type { CountRelated, ExpandToOne, ProbeRelated } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { compileWay } from './compile-way.js';

/** How many different targets there are, whatever the page. */
export function compileCountRelated({ way, name }: CountRelated): readonly string[] {
  return subquery([way.from], [...compileWay(way), `RETURN count(DISTINCT ${way.target}) AS ${name}`]);
}

/** 1 where a target lies on the other side of the cursor, else 0. */
export function compileProbeRelated({ way, page, name }: ProbeRelated, { parameters }: CompileContext): readonly string[] {
  const sortKey = propertyOf(way.target, 'sortKey');
  const condition =
    page.after === null
      ? `${sortKey} >= ${parameters.position(`${name}_before`, page.before ?? '')}`
      : `${sortKey} <= ${parameters.position(`${name}_after`, page.after)}`;
  return subquery([way.from], [...compileWay(way, { conditions: [condition] }), `WITH ${way.target} LIMIT 1`, `RETURN count(${way.target}) AS ${name}`]);
}

function toOneMatch({ from, fromLabels, types, direction, depth, label, row, name }: ExpandToOne): readonly string[] {
  const conditions = labelCondition(from, fromLabels);
  const end = nodePattern(row.variable, label);
  if (depth === 1) return [matchClause(`${nodePattern(from)}${relationshipPattern({ types, direction })}${end}`, conditions), `WITH ${row.variable} LIMIT 1`];
  const pattern = `${nodePattern(from)}${relationshipPattern({ types, direction, hops: [1, depth] })}${end}`;
  return [
    matchClause(`${name}_path = ${pattern}`, conditions),
    `WITH ${row.variable}, length(${name}_path) AS ${name}_distance ORDER BY ${name}_distance LIMIT 1`,
  ];
}

/** The one node that contains the start, as a row; null where there is none. */
export function compileExpandToOne(expansion: ExpandToOne, context: CompileContext): readonly string[] {
  const { from, row, name } = expansion;
  return subquery([from], [...toOneMatch(expansion), ...context.compileExpansions(row.expansions), `RETURN head(collect(${compileRow(row)})) AS ${name}`]);
}
