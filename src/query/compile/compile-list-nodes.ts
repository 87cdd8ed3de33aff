import type { ListNodes, Row } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { compileFilter } from './compile-filter.js';
import { matchClause, nodePattern, propertyOf, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';

/** The nodes of the list whose sort keys meet the conditions, filtered. */
function matchNodes({ label, variable, where }: ListNodes, conditions: readonly string[], context: CompileContext): readonly string[] {
  const filter = compileFilter(where, context);
  return [matchClause(nodePattern(variable, label), [...conditions, ...filter.conditions]), ...filter.clauses];
}

function wholeRange({ variable, includeReference }: ListNodes, { parameters }: CompileContext) {
  const { from, until } = parameters.range(`${variable}_all`, includeReference);
  const sortKey = propertyOf(variable, 'sortKey');
  return { from: `${sortKey} > ${from}`, until: `${sortKey} < ${until}` };
}

/** 1 where a node of the list lies on the other side of the cursor, else 0. */
function probeClauses(plan: ListNodes, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const { from, until } = wholeRange(plan, context);
  const sortKey = propertyOf(variable, 'sortKey');
  const cursor = context.parameters.position(`${variable}_cursor`, page.after ?? page.before ?? '');
  const conditions = page.after === null ? [`${sortKey} >= ${cursor}`, until] : [from, `${sortKey} <= ${cursor}`];
  return subquery([], [...matchNodes(plan, conditions, context), `WITH ${variable} LIMIT 1`, `RETURN count(${variable}) AS ${variable}_beyond`]);
}

function totalClauses(plan: ListNodes, context: CompileContext): readonly string[] {
  const { from, until } = wholeRange(plan, context);
  return subquery([], [...matchNodes(plan, [from, until], context), `RETURN count(${plan.variable}) AS ${plan.variable}_total`]);
}

function listRows(plan: ListNodes, row: Row, context: CompileContext): readonly string[] {
  const { variable, page, includeReference } = plan;
  const { parameters, compileExpansions } = context;
  const sortKey = propertyOf(variable, 'sortKey');
  const range = parameters.range(variable, includeReference);
  const from = page.after === null ? range.from : parameters.position(`${variable}_from`, page.after);
  const until = page.before === null ? range.until : parameters.position(`${variable}_until`, page.before);
  const order = `ORDER BY ${sortKey}${page.backwards ? ' DESC' : ''}`;
  const carried = [variable, ...row.expansions.map(({ name }) => name)];
  return [
    ...matchNodes(plan, [`${sortKey} > ${from}`, `${sortKey} < ${until}`], context),
    `WITH ${variable} ${order} LIMIT ${parameters.value(`${variable}_limit`, page.size + 1)}`,
    ...(row.expansions.length === 0 ? [] : [...compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${order}`]),
    `WITH collect(${compileRow(row)}) AS ${variable}_rows`,
  ];
}

/** A page of all nodes of a label: one record with the rows, what lies beyond the cursor, how many there are and what they come to together, each where it is asked for. */
export function compileListNodes(plan: ListNodes, context: CompileContext): readonly string[] {
  const { variable, row, probe, total, together } = plan;
  const asked = [...(row ? ['rows'] : []), ...(probe ? ['beyond'] : []), ...(total ? ['total'] : [])].map((name) => `${variable}_${name}`);
  return [
    ...(row ? listRows(plan, row, context) : []),
    ...(probe ? probeClauses(plan, context) : []),
    ...(total ? totalClauses(plan, context) : []),
    ...context.compileExpansions(together?.expansions ?? []),
    `RETURN [${[...asked, ...(together ? [compileRow(together)] : [])].join(', ')}] AS answer`,
  ];
}
