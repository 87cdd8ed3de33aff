import type { Column, Grouping } from '../../plan/aggregate/aggregation-plan.js';
import type { CompileContext } from '../compile-context.js';
import { compileFilter } from '../compile-filter.js';
import { propertyOf, subquery } from '../compile-pattern.js';
import { compileGroupKey, groupKeyExpression } from './compile-group-key.js';
import { compileMembers, memberOf } from './compile-members.js';

type Reckoned = 'Members' | 'Nodes' | 'Known' | 'Least' | 'Greatest' | 'Whole' | 'Millionths' | 'Distinct';

const isDerived = (column: Column): column is Extract<Column, { kind: 'Total' | 'Mean' }> => column.kind === 'Total' || column.kind === 'Mean';
const isReckoned = (column: Column): column is Extract<Column, { kind: Reckoned }> => !isDerived(column);

/** Whether different related nodes are counted, for which the nodes of the group must be at hand. */
const needsMembers = (column: Column) => column.kind === 'Distinct' && (column.key.kind === 'ToOne' || column.key.kind === 'ToMany');

function reckoned(column: Extract<Column, { kind: Reckoned }>, member: string): string {
  if (column.kind === 'Members') return `count(${member})`;
  if (column.kind === 'Nodes') return `collect(${member})`;
  if (column.kind === 'Distinct') return `count(DISTINCT ${groupKeyExpression(column.key, member)})`;
  const value = propertyOf(member, column.property);
  switch (column.kind) {
    case 'Known':
      return `count(${value})`;
    case 'Least':
      return `min(${value})`;
    case 'Greatest':
      return `max(${value})`;
    case 'Whole':
      return column.fraction ? `coalesce(sum(toInteger(floor(toFloat(${value})))), 0)` : `coalesce(sum(${value}), 0)`;
    case 'Millionths':
      return `coalesce(sum(toInteger(floor((toFloat(${value}) - floor(toFloat(${value}))) * 1000000.0 + 0.5))), 0)`;
  }
}

function derived(column: Extract<Column, { kind: 'Total' | 'Mean' }>): string {
  const total = column.millionths === null ? `toFloat(${column.whole})` : `toFloat(${column.whole}) + ${column.millionths} / 1000000.0`;
  return column.kind === 'Total' ? total : `CASE WHEN ${column.known} = 0 THEN null ELSE (${total}) / ${column.known} END`;
}

function countDistinct(column: Column, members: string, member: string, context: CompileContext): readonly string[] {
  if (column.kind !== 'Distinct' || !needsMembers(column)) return [];
  const clauses = [
    `UNWIND ${members} AS ${member}`,
    ...compileGroupKey(column.key, member, context),
    `RETURN count(DISTINCT ${column.key.name}) AS ${column.name}`,
  ];
  return subquery([members], clauses);
}

/** The variables of a group: its keys and columns. */
export function groupVariables({ keys, columns }: Grouping): readonly string[] {
  return [...keys, ...columns].map(({ name }) => name);
}

/** Clauses that give one row a group; `name` begins the names they need. */
export function compileGrouping(grouping: Grouping, name: string, context: CompileContext): readonly string[] {
  const { members, keys, columns, having } = grouping;
  const member = memberOf(members);
  const gathered = columns.some(needsMembers) ? [`collect(${member}) AS ${name}_gathered`] : [];
  const inOnePass = columns.filter(isReckoned).filter((column) => !needsMembers(column));
  const later = columns.filter(isDerived);
  const grouped = [
    ...keys.map((key) => (key.kind === 'ToOne' || key.kind === 'ToMany' ? key.name : `${groupKeyExpression(key, member)} AS ${key.name}`)),
    ...inOnePass.map((column) => `${reckoned(column, member)} AS ${column.name}`),
    ...gathered,
  ];
  const known = [...keys, ...columns.filter(isReckoned)].map((each) => each.name);
  const onward = later.map((column) => `${derived(column)} AS ${column.name}`);
  const filter = compileFilter(having, context);
  return [
    ...compileMembers(members, name, context),
    ...keys.flatMap((key) => compileGroupKey(key, member, context)),
    `WITH ${grouped.join(', ')}`,
    ...columns.flatMap((column) => countDistinct(column, `${name}_gathered`, member, context)),
    ...(later.length > 0 ? [`WITH ${[...known, ...onward].join(', ')}`] : []),
    ...(filter.conditions.length > 0 ? [`WITH * WHERE ${filter.conditions.join(' AND ')}`] : []),
    ...filter.clauses,
  ];
}
