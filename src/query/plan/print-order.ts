import type { OrderKey, OrderSource } from './order-key.js';
import { printClimb, printWay } from './print-condition.js';

function printSource(source: OrderSource): string {
  if (source.kind === 'Property') return `${source.variable}.${source.property}`;
  if (source.kind === 'OfStatements') return `${source.greatest ? 'greatest' : 'least'} ${source.variable}.${source.property}`;
  if (source.kind === 'OfContainer') return `{ ${printSource(source.source)} of ${printClimb(source.climb)} }`;
  return `{ ${source.aggregate.toLowerCase()} ${source.property ?? 'nodes'} of ${printWay(source.way)} }`;
}

/** What a list is ordered by, as text; empty for natural order. */
export function printOrder(order: readonly OrderKey[]): string {
  const keys = order.map(
    ({ source, descending, nullsFirst }) => `${printSource(source)}${descending ? ' descending' : ''}${nullsFirst ? ', missing first' : ''}`,
  );
  return keys.length === 0 ? '' : ` order [${keys.join('; ')}]`;
}
