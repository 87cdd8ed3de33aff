import type { OrderKey } from '../order-key.js';

/** Which way values are ordered, and where what has none stands. */
export type OrderDirection = Pick<OrderKey, 'descending' | 'nullsFirst'>;

const DIRECTIONS: Readonly<Record<string, OrderDirection>> = {
  ASC: { descending: false, nullsFirst: false },
  DESC: { descending: true, nullsFirst: false },
  ASC_NULLS_FIRST: { descending: false, nullsFirst: true },
  DESC_NULLS_FIRST: { descending: true, nullsFirst: true },
};

/** What a word of the API says of a direction; what has no value comes last unless it says otherwise. */
export function orderDirection(word: string): OrderDirection {
  const directed = DIRECTIONS[word];
  if (!directed) throw new Error(`There is no direction ${word}.`);
  return directed;
}
