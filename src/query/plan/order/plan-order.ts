import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FilterSubject } from '../filter/filter-subject.js';
import type { OrderKey } from '../order-key.js';
import type { PlanContext } from '../plan-context.js';
import { orderDirection } from './order-direction.js';
import { planNodeOrder } from './plan-node-order.js';
import { planStatementOrder } from './plan-statement-order.js';
import { onlyEntryOf, type OrderValue } from './order-value.js';

/** What a list is ordered over: its nodes, and the statement that relates each, where one does. */
export interface OrderSubject extends FilterSubject {
  /** Variable of the statement; null at a root list. */
  readonly stated: string | null;
}

function planValue(entry: object, path: string, subject: OrderSubject, context: PlanContext): OrderValue {
  const { key, value } = onlyEntryOf(entry, path);
  if (key !== 'edge') return planNodeOrder(entry, path, subject, context);
  if (subject.stated !== null) return planStatementOrder(value as object, `${path}.edge`, subject.stated, context);
  throw new GraphApiError('ORDER_INVALID', `${path} orders by \`edge\`, and no statement relates the nodes of this list. Order by what the nodes have.`);
}

function planKey(entry: object, path: string, subject: OrderSubject, context: PlanContext): OrderKey {
  const { direction, ...value } = planValue(entry, path, subject, context);
  const directed = orderDirection(direction);
  const { source } = value;
  return Object.freeze({
    ...value,
    source: source.kind === 'OfStatements' ? Object.freeze({ ...source, greatest: directed.descending }) : source,
    ...directed,
  });
}

/**
 * Plans an `orderBy` argument, whose entries count in turn; equal ones stand in natural order. `path` names it in
 * messages, such as `Query.tasks(orderBy:)`. Rejects with ORDER_INVALID and what its filters reject with.
 */
export function planOrder(given: unknown, path: string, subject: OrderSubject, context: PlanContext): readonly OrderKey[] {
  const entries = (given ?? []) as readonly object[];
  const { maxOrderKeys } = context.limits;
  if (entries.length > maxOrderKeys) {
    throw new GraphApiError('ORDER_INVALID', `${path} has ${String(entries.length)} entries. It takes at most ${String(maxOrderKeys)}.`);
  }
  return Object.freeze(entries.map((entry, index) => planKey(entry, `${path}[${String(index)}]`, subject, context)));
}
