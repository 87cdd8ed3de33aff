import type { Branch } from './branch.js';

/** The measure of one selection set, for one object that it is selected of. */
export interface SelectionMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly listCost: number;
  /** The branch that costs most of it; null where there is no list. */
  readonly largest: Branch | null;
  readonly largestCost: number;
  readonly introspectionCost: number;
  /** How often its filters and orders follow relationships. */
  readonly filterHops: number;
  /** Asks a connection for more than its count, so that its page is read. */
  readonly readsPage: boolean;
}

/** The measure of selecting nothing. */
export const EMPTY_MEASURE: SelectionMeasure = Object.freeze({
  depth: 0,
  aliases: 0,
  listCost: 0,
  largest: null,
  largestCost: 0,
  introspectionCost: 0,
  filterHops: 0,
  readsPage: false,
});

// Products of page sizes outgrow exact numbers within a dozen levels; beyond this, only "too much" matters.
const CEILING = 1e15;

/** Two parts of one selection set together. */
export function addMeasures(one: SelectionMeasure, other: SelectionMeasure): SelectionMeasure {
  if (one === EMPTY_MEASURE) return other;
  const { largest, largestCost } = other.largestCost > one.largestCost ? other : one;
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.min(CEILING, one.aliases + other.aliases),
    listCost: Math.min(CEILING, one.listCost + other.listCost),
    largest,
    largestCost,
    introspectionCost: Math.min(CEILING, one.introspectionCost + other.introspectionCost),
    filterHops: Math.min(CEILING, one.filterHops + other.filterHops),
    readsPage: one.readsPage || other.readsPage,
  };
}

/** What `count` objects cost, each with what is selected of it at `inner`. */
export const multiplyCost = (count: number, inner: number): number => Math.min(CEILING, count * (1 + inner));

/** What a list of `size` entries costs that each cost `weight` by themselves. */
export function multiplyMeasure(field: string, size: number, weight: 0 | 1, inner: SelectionMeasure): SelectionMeasure {
  const listCost = Math.min(CEILING, size * (weight + inner.listCost));
  if (listCost === 0) return inner.listCost === 0 ? inner : { ...inner, listCost, largest: null, largestCost: 0 };
  const largestCost = Math.min(CEILING, size * Math.max(weight, inner.largestCost));
  return { ...inner, listCost, largestCost, largest: { field, size, inner: inner.largest } };
}
