import type { CountRelated, ExpandToOne, ProbeRelated } from '../plan/traversal-plan.js';
import { compileClimb } from './compile-climb.js';
import type { CompileContext } from './compile-context.js';
import { propertyOf, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { compileWay } from './compile-way.js';

/** How many different targets there are, whatever the page. */
export function compileCountRelated({ way, name }: CountRelated, context: CompileContext): readonly string[] {
  return subquery([way.from], [...compileWay(way, context), `RETURN count(DISTINCT ${way.target}) AS ${name}`]);
}

/** 1 where a target lies on the other side of the cursor, else 0. */
export function compileProbeRelated({ way, page, name }: ProbeRelated, context: CompileContext): readonly string[] {
  const { parameters } = context;
  const sortKey = propertyOf(way.target, 'sortKey');
  const condition =
    page.after === null
      ? `${sortKey} >= ${parameters.position(`${name}_before`, page.before ?? '')}`
      : `${sortKey} <= ${parameters.position(`${name}_after`, page.after)}`;
  return subquery(
    [way.from],
    [...compileWay(way, context, { conditions: [condition] }), `WITH ${way.target} LIMIT 1`, `RETURN count(${way.target}) AS ${name}`],
  );
}

/** The one node that contains the start, as a row; null where there is none. */
export function compileExpandToOne(expansion: ExpandToOne, context: CompileContext): readonly string[] {
  const { climb, row, name } = expansion;
  return subquery(
    [climb.from],
    [...compileClimb(climb, name), ...context.compileExpansions(row.expansions), `RETURN head(collect(${compileRow(row)})) AS ${name}`],
  );
}
