/** The measure of one selection set, for one object that it is selected of. */
export interface SelectionMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly listCost: number;
  readonly introspectionCost: number;
  /** Asks a connection for more than its count, so that its page is read. */
  readonly readsPage: boolean;
}

/** The measure of selecting nothing. */
export const EMPTY_MEASURE: SelectionMeasure = Object.freeze({ depth: 0, aliases: 0, listCost: 0, introspectionCost: 0, readsPage: false });

// Products of page sizes outgrow exact numbers within a dozen levels; beyond this, only "too much" matters.
const CEILING = 1e15;

/** Two parts of one selection set together. */
export function addMeasures(one: SelectionMeasure, other: SelectionMeasure): SelectionMeasure {
  if (one === EMPTY_MEASURE) return other;
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.min(CEILING, one.aliases + other.aliases),
    listCost: Math.min(CEILING, one.listCost + other.listCost),
    introspectionCost: Math.min(CEILING, one.introspectionCost + other.introspectionCost),
    readsPage: one.readsPage || other.readsPage,
  };
}

/** What `count` objects cost, each with what is selected of it at `inner`. */
export const multiplyCost = (count: number, inner: number): number => Math.min(CEILING, count * (1 + inner));
