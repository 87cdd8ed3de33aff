import type { PlanContext } from '../plan-context.js';
import { onlyEntryOf, storedOrder, type OrderValue } from './order-value.js';

/** Plans an order by a property of the statement that relates a node; where several do, by the foremost of their values. */
export function planStatementOrder(given: object, path: string, variable: string, { model, names }: PlanContext): OrderValue {
  const { key, value: asked } = onlyEntryOf(given, path);
  const property = model.statementProperties[key];
  if (!property) throw new Error(`A statement has no property ${key}.`);
  const { property: stored, values, value } = storedOrder(property, asked, `${path}.${key}`);
  const name = names.take(`${variable}_${stored}_order`);
  return {
    source: Object.freeze({ kind: 'OfStatements', name, variable, property: stored, greatest: false }),
    values,
    nullable: true,
    direction: String(value),
  };
}
