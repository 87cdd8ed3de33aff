import type { ExpandGroupNodes, ProbeGroupNodes } from '../../plan/aggregate/aggregation-plan.js';
import type { CompileContext } from '../compile-context.js';
import { beyondCursor, orderClause, upToCursor } from '../compile-order.js';
import { pageLimit } from '../compile-page.js';
import { subquery } from '../compile-pattern.js';
import { compileRow, resultsOf } from '../compile-row.js';

/** A page of the nodes of a group as a list of rows. */
export function compileExpandGroupNodes({ name, members, page, row }: ExpandGroupNodes, context: CompileContext): readonly string[] {
  const { list, variable } = members;
  const order = orderClause(variable, page);
  const where = beyondCursor(page, variable, name, context).map((condition) => `WITH ${variable} WHERE ${condition}`);
  const carried = [variable, ...resultsOf(row)].join(', ');
  return subquery(
    [list],
    [
      `UNWIND ${list} AS ${variable}`,
      ...where,
      `WITH ${variable} ${order} LIMIT ${pageLimit(page, name, context)}`,
      ...(row.expansions.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried} ${order}`]),
      `RETURN collect(${compileRow(row)}) AS ${name}`,
    ],
  );
}

/** 1 where a node of the group lies on the other side of the cursor, else 0. */
export function compileProbeGroupNodes({ name, members, page }: ProbeGroupNodes, context: CompileContext): readonly string[] {
  const { list, variable } = members;
  const found = `WITH ${variable} WHERE ${upToCursor(page, variable, name, context)}`;
  return subquery([list], [`UNWIND ${list} AS ${variable}`, found, `WITH ${variable} LIMIT 1`, `RETURN count(${variable}) AS ${name}`]);
}
