import { nodeKey } from '../../model/stored-form/node-key.js';
import type { FindNode, FindNodes, ListNodes, Row } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { matchClause, nodePattern, propertyOf, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';

/** One node by its id: one record with one row, or none. */
export function compileFindNode({ label, id, row }: FindNode, { parameters, compileExpansions }: CompileContext): readonly string[] {
  const { variable } = row;
  return [
    matchClause(nodePattern(variable, label), [`${propertyOf(variable, 'key')} = ${parameters.key(`${variable}_key`, id)}`]),
    ...compileExpansions(row.expansions),
    `RETURN ${compileRow(row)} AS answer`,
  ];
}

/** Nodes by their ids: a record for each that exists. */
export function compileFindNodes({ label, ids, row }: FindNodes, { parameters, compileExpansions }: CompileContext): readonly string[] {
  const { variable } = row;
  const keys = [...new Set(ids)].map((id) => nodeKey(parameters.generation, id));
  return [
    `UNWIND ${parameters.value(`${variable}_keys`, keys)} AS ${variable}_key`,
    matchClause(nodePattern(variable, label ?? 'Entity'), [`${propertyOf(variable, 'key')} = ${variable}_key`]),
    ...compileExpansions(row.expansions),
    `RETURN ${compileRow(row)} AS answer ORDER BY ${propertyOf(variable, 'key')}`,
  ];
}

function probeClauses({ label, page, includeReference }: ListNodes, variable: string, { parameters }: CompileContext): readonly string[] {
  const { from, until } = parameters.range(`${variable}_all`, includeReference);
  const probe = `${variable}_probe`;
  const sortKey = propertyOf(probe, 'sortKey');
  const conditions =
    page.after === null
      ? [`${sortKey} >= ${parameters.position(`${variable}_cursor`, page.before ?? '')}`, `${sortKey} < ${until}`]
      : [`${sortKey} > ${from}`, `${sortKey} <= ${parameters.position(`${variable}_cursor`, page.after)}`];
  return subquery([], [matchClause(nodePattern(probe, label), conditions), `WITH ${probe} LIMIT 1`, `RETURN count(${probe}) AS ${variable}_beyond`]);
}

function listRows(plan: ListNodes, row: Row, { parameters, compileExpansions }: CompileContext): readonly string[] {
  const { label, page, includeReference } = plan;
  const { variable } = row;
  const sortKey = propertyOf(variable, 'sortKey');
  const range = parameters.range(variable, includeReference);
  const from = page.after === null ? range.from : parameters.position(`${variable}_from`, page.after);
  const until = page.before === null ? range.until : parameters.position(`${variable}_until`, page.before);
  const order = `ORDER BY ${sortKey}${page.backwards ? ' DESC' : ''}`;
  const carried = [variable, ...row.expansions.map(({ name }) => name)];
  return [
    matchClause(nodePattern(variable, label), [`${sortKey} > ${from}`, `${sortKey} < ${until}`]),
    `WITH ${variable} ${order} LIMIT ${parameters.value(`${variable}_limit`, page.size + 1)}`,
    ...(row.expansions.length === 0 ? [] : [...compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${order}`]),
    `WITH collect(${compileRow(row)}) AS ${variable}_rows`,
  ];
}

/** A page of all nodes of a label: one record with the list of rows, and what lies beyond the cursor where that is asked. */
export function compileListNodes(plan: ListNodes, context: CompileContext): readonly string[] {
  const { row, probe } = plan;
  if (!row) throw new Error('A list without rows needs no statement.');
  const { variable } = row;
  if (!probe) return [...listRows(plan, row, context), `RETURN [${variable}_rows] AS answer`];
  return [...listRows(plan, row, context), ...probeClauses(plan, variable, context), `RETURN [${variable}_rows, ${variable}_beyond] AS answer`];
}
