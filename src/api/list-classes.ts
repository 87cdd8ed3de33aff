import type { ConnectionClasses } from './connections/connection-classes.js';
import type { ArgumentDeclaration } from './declare-argument.js';
import type { FilterClasses } from './filters/filter-classes.js';
import type { OrderClasses } from './orders/order-classes.js';

/** The GraphQL classes that lists are declared with. */
export interface ListClasses {
  readonly connections: ConnectionClasses;
  readonly filters: FilterClasses;
  readonly orders: OrderClasses;
}

/** `filter` and `orderBy` of a list of nodes of a label; null is any. */
export function listArguments(label: string | null, { filters, orders }: ListClasses): readonly ArgumentDeclaration[] {
  return [
    { name: 'filter', type: () => filters.node(label), description: 'Only nodes that pass.' },
    { name: 'orderBy', type: () => [orders(label)], description: 'What it is ordered by in turn; at last by natural order.' },
  ];
}
