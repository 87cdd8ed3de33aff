import { pairsOf } from './search-forms.js';

/** Names that share less are not close: the least score of a candidate that does not bear the name. */
export const CLOSE_SCORE = 0.5;

/** How many pairs a name must share at least to be close to one of so many: no name shares more than it has. */
export function fewestSharedPairs(count: number): number {
  return Math.ceil((CLOSE_SCORE * count) / (2 - CLOSE_SCORE));
}

/**
 * How close two keys are, from 0 to 1: Dice's coefficient of their pairs of neighbouring characters, ends included.
 * Twice the pairs that both have, divided by the pairs of the one and of the other.
 */
export function closenessOf(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), new Set(pairsOf(other))];
  return (2 * pairs.filter((pair) => others.has(pair)).length) / (pairs.length + others.size);
}
