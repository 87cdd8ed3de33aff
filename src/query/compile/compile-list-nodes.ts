import type { ListNodes, Row } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { compileListed } from './compile-listed.js';
import { beyondCursor, computedKeys, keyClauses, orderClause, upToCursor } from './compile-order.js';
import { compilePage, pageLimit } from './compile-page.js';
import { propertyOf, subquery } from './compile-pattern.js';
import { compileRow, resultsOf } from './compile-row.js';
import { returnAnswer } from './compile-shared-nodes.js';
import { placeOf, referencesInRow, shownAt } from './shared-references.js';

function wholeRange({ variable, includeReference }: ListNodes, { parameters }: CompileContext) {
  const { from, until } = parameters.range(`${variable}_all`, includeReference);
  const sortKey = propertyOf(variable, 'sortKey');
  return { from: `${sortKey} > ${from}`, until: `${sortKey} < ${until}` };
}

/** 1 where a node of the list lies on the other side of the cursor, else 0. */
function probeClauses(plan: ListNodes, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const { from, until } = wholeRange(plan, context);
  const condition = upToCursor(page, variable, `${variable}_cursor`, context);
  const counted = [`WITH ${variable} LIMIT 1`, `RETURN count(${variable}) AS ${variable}_beyond`];
  if (computedKeys(page).length === 0) return subquery([], [...compileListed(plan, [from, until, condition], context), ...counted]);
  return subquery([], [...compileListed(plan, [from, until], context), ...keyClauses(page, context), `WITH * WHERE ${condition}`, ...counted]);
}

function totalClauses(plan: ListNodes, context: CompileContext): readonly string[] {
  const { from, until } = wholeRange(plan, context);
  return subquery([], [...compileListed(plan, [from, until], context), `RETURN count(${plan.variable}) AS ${plan.variable}_total`]);
}

/** The ends of the list that the page is cut from: in natural order the cursor is one of them. */
function rangeOf({ variable, page, includeReference }: ListNodes, { parameters }: CompileContext): readonly string[] {
  const sortKey = propertyOf(variable, 'sortKey');
  const { from, until } = parameters.range(variable, includeReference);
  const natural = page.order.length === 0;
  const start = natural && page.after ? parameters.position(`${variable}_from`, page.after.sortKey) : from;
  const end = natural && page.before ? parameters.position(`${variable}_until`, page.before.sortKey) : until;
  return [`${sortKey} > ${start}`, `${sortKey} < ${end}`];
}

function findNodes(plan: ListNodes, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const range = rangeOf(plan, context);
  const beyond = page.order.length === 0 ? [] : beyondCursor(page, variable, variable, context);
  const computed = computedKeys(page).length > 0;
  const found = compileListed(plan, computed ? range : [...range, ...beyond], context);
  const limit = pageLimit(page, variable, context);
  const cut = { page, target: variable, carried: [variable], limit, same: plan.word };
  return [...found, ...compilePage(computed ? { ...cut, group: [], conditions: beyond } : { ...cut, group: [`WITH ${variable}`] }, context)];
}

function listRows(plan: ListNodes, row: Row, context: CompileContext): readonly string[] {
  const { variable, page } = plan;
  const expanded = resultsOf(row);
  const carried = [variable, ...computedKeys(page), ...expanded];
  const found = findNodes(plan, context);
  const onward = expanded.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${orderClause(variable, page)}`];
  return [...found, ...onward, `WITH collect(${compileRow(row, { ordered: true })}) AS ${variable}_rows`];
}

/** A page of all nodes of a label: one record with the rows, what lies beyond the cursor, how many there are and what they come to together, each where it is asked for. */
export function compileListNodes(plan: ListNodes, context: CompileContext): readonly string[] {
  const { variable, row, probe, total, together } = plan;
  const asked = [...(row ? ['rows'] : []), ...(probe ? ['beyond'] : []), ...(total ? ['total'] : [])].map((name) => `${variable}_${name}`);
  const references = row ? referencesInRow(row, shownAt(placeOf(`${variable}_rows`), variable, plan.page)) : [];
  return [
    ...(row ? listRows(plan, row, context) : []),
    ...(probe ? probeClauses(plan, context) : []),
    ...(total ? totalClauses(plan, context) : []),
    ...context.compileExpansions(together?.expansions ?? []),
    ...returnAnswer(`[${[...asked, ...(together ? [compileRow(together)] : [])].join(', ')}]`, references, context),
  ];
}
