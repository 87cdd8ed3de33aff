import type { Aggregate, ExpandGroupNode, ExpandGroups, GroupPage } from '../../plan/aggregate/aggregation-plan.js';
import type { Row } from '../../plan/traversal-plan.js';
import type { CompileContext } from '../compile-context.js';
import { matchClause, nodePattern, propertyOf, subquery } from '../compile-pattern.js';
import { compileRow, resultsOf } from '../compile-row.js';
import { groupOrderBy, groupSide, type GroupSide } from './compile-group-page.js';
import { compileGrouping, groupVariables } from './compile-grouping.js';
import { importsOf } from './compile-members.js';

/** What is told of all nodes together, as one row. */
export function compileAggregate({ name, grouping, row }: Aggregate, context: CompileContext): readonly string[] {
  return subquery(importsOf(grouping.members), [...compileGrouping(grouping, name, context), `RETURN ${compileRow(row)} AS ${name}`]);
}

function pageStart({ after, before }: GroupPage, name: string): GroupSide | null {
  if (after !== null) return { position: after, behind: true, inclusive: false, name: `${name}_after` };
  return before === null ? null : { position: before, behind: false, inclusive: false, name: `${name}_before` };
}

/** The page of the groups at hand. It is cut before the nodes that they have as keys are read. */
function pageClauses({ name, grouping, order, page }: ExpandGroups, row: Row, ending: 'RETURN' | 'WITH', context: CompileContext): readonly string[] {
  const start = pageStart(page, name);
  const variables = groupVariables(grouping);
  const orderBy = groupOrderBy(order, page.backwards);
  const carried = [...variables, ...resultsOf(row)];
  const onward = row.expansions.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${orderBy}`];
  return [
    ...(start ? [`WITH * WHERE ${groupSide(order, start, context.parameters)}`] : []),
    `WITH ${variables.join(', ')} ${orderBy} LIMIT ${context.parameters.value(`${name}_limit`, page.size + 1)}`,
    ...onward,
    `${ending} collect(${compileRow(row)}) AS ${name}_page`,
  ];
}

/** 1 where one of the groups at hand lies on the other side of the cursor, else 0. */
function probeClauses({ name, order, page }: ExpandGroups, context: CompileContext): readonly string[] {
  const side = { position: page.after ?? page.before ?? [], behind: page.after === null, inclusive: true, name: `${name}_cursor` };
  return [`WITH * WHERE ${groupSide(order, side, context.parameters)}`, 'WITH 1 AS found LIMIT 1', `RETURN count(found) AS ${name}_beyond`];
}

/** The groups once, from which each thing that is asked of them is taken. */
function fromAllGroups(step: ExpandGroups, context: CompileContext): readonly string[] {
  const { name, grouping, row, total, probe } = step;
  const variables = groupVariables(grouping);
  const each = [`UNWIND ${name}_all AS ${name}_each`, `WITH ${variables.map((variable, index) => `${name}_each[${String(index)}] AS ${variable}`).join(', ')}`];
  const asked = [...(row ? [`${name}_page`] : []), ...(total ? [`size(${name}_all)`] : []), ...(probe ? [`${name}_beyond`] : [])];
  return [
    `WITH collect([${variables.join(', ')}]) AS ${name}_all`,
    ...(row ? subquery([`${name}_all`], [...each, ...pageClauses(step, row, 'RETURN', context)]) : []),
    ...(probe ? subquery([`${name}_all`], [...each, ...probeClauses(step, context)]) : []),
    `RETURN [${asked.join(', ')}] AS ${name}`,
  ];
}

/** The groups of a list: a list of the page, of how many there are and of what lies beyond the cursor, each where it is asked for. */
export function compileExpandGroups(step: ExpandGroups, context: CompileContext): readonly string[] {
  const { name, grouping, row, total, probe } = step;
  const onlyPage = row && !total && !probe;
  const asked = onlyPage ? [...pageClauses(step, row, 'WITH', context), `RETURN [${name}_page] AS ${name}`] : fromAllGroups(step, context);
  return subquery(importsOf(grouping.members), [...compileGrouping(grouping, name, context), ...asked]);
}

/** The node that a group has as a key, as a row; null for the group of what has none. */
export function compileExpandGroupNode({ name, sortKey, label, row }: ExpandGroupNode, context: CompileContext): readonly string[] {
  const found = matchClause(nodePattern(row.variable, label ?? 'Entity'), [`${propertyOf(row.variable, 'sortKey')} = ${sortKey}`]);
  return subquery([sortKey], [found, ...context.compileExpansions(row.expansions), `RETURN head(collect(${compileRow(row)})) AS ${name}`]);
}
