import type { PeriodUnit } from '../../../model/aggregates/group-keys.js';
import type { GroupKey } from '../../plan/aggregate/aggregation-plan.js';
import { compileClimb } from '../compile-climb.js';
import type { CompileContext } from '../compile-context.js';
import { propertyOf, subquery } from '../compile-pattern.js';
import { compileWay } from '../compile-way.js';

const year = (day: string) => `substring(${day}, 0, 4)`;
const month = (day: string) => `substring(${day}, 5, 2)`;

// Days are stored as YYYY-MM-DD; what has no day has no part of it either.
const TIMES: Readonly<Record<PeriodUnit, (day: string) => string>> = {
  Year: year,
  Half: (day) => `${year(day)} + CASE WHEN ${month(day)} < '07' THEN '-H1' ELSE '-H2' END`,
  Quarter: (day) =>
    `${year(day)} + CASE WHEN ${month(day)} < '04' THEN '-Q1' WHEN ${month(day)} < '07' THEN '-Q2' WHEN ${month(day)} < '10' THEN '-Q3' ELSE '-Q4' END`,
  Month: (day) => `substring(${day}, 0, 7)`,
  Day: (day) => day,
};

/** The key of a node as an expression; for a related node, once the clauses of the key stand before it. */
export function groupKeyExpression(key: GroupKey, member: string): string {
  switch (key.kind) {
    case 'Value':
      // One and the same number may be stored with and without a point.
      return key.fraction ? `toFloat(${propertyOf(member, key.property)})` : propertyOf(member, key.property);
    case 'Time':
      return TIMES[key.unit](propertyOf(member, key.property));
    case 'NodeType':
      return `split(${propertyOf(member, 'id')}, ':')[0]`;
    case 'ToOne':
    case 'ToMany':
      return key.name;
  }
}

/** The clauses that bind a key to each node in turn: a row for each key that it has, or one with null. */
export function compileGroupKey(key: GroupKey, member: string, context: CompileContext): readonly string[] {
  if (key.kind === 'ToOne') {
    const { climb, name } = key;
    return subquery([member], [...compileClimb(climb, name), `RETURN head(collect(${propertyOf(climb.target, 'sortKey')})) AS ${name}`]);
  }
  if (key.kind !== 'ToMany') return [];
  const { way, name } = key;
  const found = [...compileWay(way, context), `WITH DISTINCT ${way.target}`, `RETURN collect(${propertyOf(way.target, 'sortKey')}) AS ${name}_all`];
  return [...subquery([member], found), `UNWIND CASE WHEN head(${name}_all) IS NULL THEN [null] ELSE ${name}_all END AS ${name}`];
}
