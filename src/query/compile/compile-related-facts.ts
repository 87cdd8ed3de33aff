import type { CountRelated, ExpandToOne, ProbeRelated } from '../plan/traversal-plan.js';
import { compileClimb } from './compile-climb.js';
import type { CompileContext } from './compile-context.js';
import { computedKeys, gatheredKeys, keyClauses, upToCursor } from './compile-order.js';
import { subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { compileWay } from './compile-way.js';

/** How many different targets there are, whatever the page. */
export function compileCountRelated({ way, name }: CountRelated, context: CompileContext): readonly string[] {
  return subquery([way.from], [...compileWay(way, context), `RETURN count(DISTINCT ${way.target}) AS ${name}`]);
}

/** 1 where a target lies on the other side of the cursor, else 0. */
export function compileProbeRelated({ way, page, name }: ProbeRelated, context: CompileContext): readonly string[] {
  const condition = upToCursor(page, way.target, name, context);
  const counted = [`WITH ${way.target} LIMIT 1`, `RETURN count(${way.target}) AS ${name}`];
  if (computedKeys(page).length === 0) return subquery([way.from], [...compileWay(way, context, { conditions: [condition] }), ...counted]);
  const gathered = gatheredKeys(page);
  const grouped = gathered.length === 0 ? `WITH DISTINCT ${way.target}` : `WITH ${[way.target, ...gathered].join(', ')}`;
  return subquery(
    [way.from],
    [...compileWay(way, context, { stated: gathered.length > 0 }), grouped, ...keyClauses(page, context), `WITH * WHERE ${condition}`, ...counted],
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
