import type { Branch } from './branch.js';

/** What lists could hold. */
export interface ListPart {
  readonly listCost: number;
  /** The branch that costs most of it; null where there is no list. */
  readonly largest: Branch | null;
  readonly largestCost: number;
}

/** The measure of one selection set, for one object that it is selected of. */
export interface SelectionMeasure extends ListPart {
  readonly depth: number;
  readonly aliases: number;
  readonly introspectionCost: number;
  /** How often its filters and orders follow relationships. */
  readonly filterHops: number;
  /** What is asked of each entry of a list in the object, such as `edges`, whose length the field that gives the object says; null where none is. */
  readonly entries: ListPart | null;
  /** Asks a connection for more than its count, so that its page is read. */
  readonly readsPage: boolean;
}

const NO_LISTS: ListPart = Object.freeze({ listCost: 0, largest: null, largestCost: 0 });

/** The measure of selecting nothing. */
export const EMPTY_MEASURE: SelectionMeasure = Object.freeze({
  ...NO_LISTS,
  depth: 0,
  aliases: 0,
  introspectionCost: 0,
  filterHops: 0,
  entries: null,
  readsPage: false,
});

// Products of page sizes outgrow exact numbers within a dozen levels; beyond this, only "too much" matters.
const CEILING = 1e15;

const sum = (one: number, other: number): number => Math.min(CEILING, one + other);

function addLists(one: ListPart, other: ListPart): ListPart {
  const { largest, largestCost } = other.largestCost > one.largestCost ? other : one;
  return { listCost: sum(one.listCost, other.listCost), largest, largestCost };
}

/** Two parts of one selection set together. */
export function addMeasures(one: SelectionMeasure, other: SelectionMeasure): SelectionMeasure {
  if (one === EMPTY_MEASURE) return other;
  return {
    ...addLists(one, other),
    depth: Math.max(one.depth, other.depth),
    aliases: sum(one.aliases, other.aliases),
    introspectionCost: sum(one.introspectionCost, other.introspectionCost),
    filterHops: sum(one.filterHops, other.filterHops),
    entries: one.entries && other.entries ? addLists(one.entries, other.entries) : (one.entries ?? other.entries),
    readsPage: one.readsPage || other.readsPage,
  };
}

/** What `count` objects cost, each with what is selected of it at `inner`. */
export const multiplyCost = (count: number, inner: number): number => Math.min(CEILING, count * (1 + inner));

function repeat(field: string, size: number, weight: 0 | 1, each: ListPart): ListPart {
  const listCost = Math.min(CEILING, size * (weight + each.listCost));
  if (listCost === 0) return NO_LISTS;
  return { listCost, largestCost: Math.min(CEILING, size * Math.max(weight, each.largestCost)), largest: { field, size, inner: each.largest } };
}

/** A list of objects, of which the measure is that of one: so many entries, each of which costs `weight` by itself. */
export const multiplyList = (field: string, size: number, weight: 0 | 1, inner: SelectionMeasure): SelectionMeasure => ({
  ...inner,
  ...repeat(field, size, weight, inner),
});

/** An object with a list whose length is said here; what else the object holds, it holds once. */
export const multiplyEntries = (field: string, size: number, inner: SelectionMeasure): SelectionMeasure => ({
  ...inner,
  ...addLists(inner, repeat(field, size, 1, inner.entries ?? NO_LISTS)),
  entries: null,
});

/** A list whose length the field says that gives the object. */
export const asEntries = (inner: SelectionMeasure): SelectionMeasure => ({
  ...inner,
  ...NO_LISTS,
  entries: addLists(inner, NO_LISTS),
  readsPage: true,
});
