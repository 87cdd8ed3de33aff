import type { SearchNodes } from '../../plan/search/search-nodes.js';
import type { Row } from '../../plan/traversal-plan.js';
import type { CompileContext } from '../compile-context.js';
import { propertyOf, subquery } from '../compile-pattern.js';
import { compileRow, resultsOf } from '../compile-row.js';
import { returnAnswer } from '../compile-shared-nodes.js';
import { placeOf, referencesInRow, shownAt } from '../shared-references.js';
import { matchFinds, rankedFinds } from './compile-finds.js';

const orderOf = (variable: string): string => propertyOf(variable, 'searchOrder');

function orderBy({ variable, page }: SearchNodes): string {
  const direction = page.backwards ? ' DESC' : '';
  return `ORDER BY ${variable}_rank${direction}, ${orderOf(variable)}${direction}`;
}

/** Whether a find stands before or after a cursor, which is a rank and an order. */
function beyondCursor({ variable }: SearchNodes, cursor: string, [sign, equalSign]: readonly [string, string], { parameters }: CompileContext): string {
  const gap = cursor.indexOf(' ');
  const rank = parameters.value(`${variable}_cursor_rank`, Number(cursor.slice(0, gap)));
  const order = parameters.value(`${variable}_cursor_order`, cursor.slice(gap + 1));
  return `${variable}_rank ${sign} ${rank} OR (${variable}_rank = ${rank} AND ${orderOf(variable)} ${equalSign} ${order})`;
}

function pageClauses(plan: SearchNodes, row: Row, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const after = page.after === null ? [] : [`WHERE ${beyondCursor(plan, page.after, ['>', '>'], context)}`];
  const before = page.before === null ? [] : [`WHERE ${beyondCursor(plan, page.before, ['<', '<'], context)}`];
  const found = `${variable}, ${variable}_rank`;
  const carried = [found, ...resultsOf(row)].join(', ');
  return [
    ...rankedFinds(plan, context),
    ...after,
    ...before,
    `WITH ${found} ${orderBy(plan)} LIMIT ${context.parameters.value(`${variable}_limit`, page.size + 1)}`,
    ...(row.expansions.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried} ${orderBy(plan)}`]),
    `WITH collect(${compileRow(row)}) AS ${variable}_rows`,
  ];
}

function countClauses(plan: SearchNodes, context: CompileContext): readonly string[] {
  const { variable } = plan;
  return subquery(
    [],
    [
      ...matchFinds(plan, context),
      `WITH split(${propertyOf(variable, 'id')}, ':')[0] AS ${variable}_prefix, count(*) AS ${variable}_count ORDER BY ${variable}_prefix`,
      `RETURN collect([${variable}_prefix, ${variable}_count]) AS ${variable}_counts`,
    ],
  );
}

/** 1 where a find lies on the other side of the cursor, else 0. */
function probeClauses(plan: SearchNodes, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const cursor = page.after ?? page.before ?? '';
  const signs = page.after === null ? (['>', '>='] as const) : (['<', '<='] as const);
  return subquery(
    [],
    [
      ...rankedFinds(plan, context),
      `WHERE ${beyondCursor(plan, cursor, signs, context)}`,
      `WITH ${variable} LIMIT 1`,
      `RETURN count(${variable}) AS ${variable}_beyond`,
    ],
  );
}

/** A page of finds: one record with the rows, the counts and what lies beyond the cursor, each where it is asked for, else null. */
export function compileSearchNodes(plan: SearchNodes, context: CompileContext): readonly string[] {
  const { variable, row, counts, probe, page } = plan;
  const asked = (isAsked: boolean, name: string) => (isAsked ? `${variable}_${name}` : 'null');
  const answer = `[${[asked(row !== null, 'rows'), asked(counts, 'counts'), asked(probe, 'beyond')].join(', ')}]`;
  const references = row ? referencesInRow(row, shownAt(placeOf(`${variable}_rows`), variable, { size: page.size, more: true })) : [];
  return [
    ...(row ? pageClauses(plan, row, context) : []),
    ...(counts ? countClauses(plan, context) : []),
    ...(probe ? probeClauses(plan, context) : []),
    ...returnAnswer(answer, references, context),
  ];
}
