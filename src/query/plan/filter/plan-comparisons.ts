import type { Compare, Condition, ConditionValue, Operator } from '../condition.js';
import type { VariableNames } from '../plan-context.js';
import { allOf, anyOf, oppositeOf } from './combine-conditions.js';

/** What is compared: a stored property of a variable, or a variable. */
export interface Compared {
  readonly variable: string;
  readonly property: string | null;
  /** Variable of the place in a list property. @default the property itself */
  readonly place?: string;
  /** What parameters call it. */
  readonly name: string;
  readonly names: VariableNames;
}

/** Operators by the keys of the inputs of filters. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: 'EQ',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS_WITH',
  gt: 'GT',
  gte: 'GTE',
  lt: 'LT',
  lte: 'LTE',
};

/** One comparison; the parameter is named after what is compared and how. */
export function compare({ variable, property, place, name, names }: Compared, operator: Operator, value: ConditionValue): Compare {
  const parameter = names.take(`${name}_${operator.toLowerCase()}`);
  return Object.freeze({ kind: 'Compare', variable, property, ...(place === undefined ? {} : { place }), operator, parameter, value });
}

function planOperator(compared: Compared, key: string, value: unknown, fold: (text: string) => string): Condition {
  const { variable, property, place } = compared;
  if (key === 'isNull') {
    // An entry of a list is never null.
    if (property === null || place !== undefined) return value === true ? anyOf([]) : allOf([]);
    const missing: Condition = Object.freeze({ kind: 'IsNull', variable, property });
    return value === true ? missing : oppositeOf(missing);
  }
  const operator = OPERATORS[key];
  if (!operator) throw new Error(`A filter has no operator ${key}.`);
  const folded = (entry: unknown) => (typeof entry === 'string' ? fold(entry) : (entry as number | boolean));
  return compare(compared, operator, Array.isArray(value) ? value.map(folded) : folded(value));
}

/** All operators that a filter of one property gives, such as `{ gte: 2, lt: 9 }`. */
export function planComparisons(compared: Compared, given: object, fold: (text: string) => string = (text) => text): Condition {
  return allOf(Object.entries(given).map(([key, value]) => planOperator(compared, key, value, fold)));
}
