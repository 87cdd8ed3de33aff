import type { QuantityModel } from '../../../model/graph-model-data.js';
import type { Condition } from '../condition.js';
import type { VariableNames } from '../plan-context.js';
import { allOf, anyOf } from './combine-conditions.js';
import { compare } from './plan-comparisons.js';
import { boundsOf, type Certainty, type QuantityOperator } from './quantity-bounds.js';

/** Plans one comparison with a figure: for each way that a figure is qualified, what its printed number must be. */
function planComparison(key: string, value: number, certainty: Certainty, quantity: QuantityModel, variable: string, names: VariableNames): Condition {
  const { amount, qualifier, name } = quantity;
  const named = `${variable}_${name}_${key}`;
  const groups = boundsOf(key as QuantityOperator, value, certainty).map(({ qualifiers, comparisons }) => {
    const qualified = compare({ variable, property: qualifier, name: `${named}_qualifier`, names }, 'IN', qualifiers);
    const bounds = comparisons.map(({ operator, bound }) => compare({ variable, property: amount, name: named, names }, operator, bound));
    // A figure that is not there is neither great nor small, however it is qualified.
    return allOf([qualified, ...(bounds.length > 0 ? bounds : [compare({ variable, property: amount, name: named, names }, 'GTE', -Number.MAX_SAFE_INTEGER)])]);
  });
  return anyOf(groups);
}

/**
 * Plans a filter of a qualified figure, such as money. `CERTAIN`, the default, takes what the print guarantees, and
 * `POSSIBLE` what it does not rule out; `quantity-bounds.ts` has the rule of each qualifier.
 */
export function planQuantityFilter(given: Readonly<Record<string, unknown>>, quantity: QuantityModel, variable: string, names: VariableNames): Condition {
  const { certainty = 'CERTAIN', currency, ...comparisons } = given;
  const conditions = Object.entries(comparisons).map(([key, value]) => planComparison(key, Number(value), certainty as Certainty, quantity, variable, names));
  if (currency === undefined || quantity.currency === null) return allOf(conditions);
  const name = `${variable}_${quantity.name}_currency`;
  return allOf([compare({ variable, property: quantity.currency, name, names }, 'EQ', String(currency)), ...conditions]);
}
