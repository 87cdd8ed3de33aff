import type { Branch } from './branch.js';

/** How large an operation is before it runs, fragments spread out and variables filled in. */
export interface OperationMeasure {
  /** Deepest nesting of connections and of fields that give a node. */
  readonly depth: number;
  /** Aliases, those of a fragment once for every place that it is spread at. */
  readonly aliases: number;
  /** The root fields, once for every name that they have in the answer, introspection apart. */
  readonly rootFields: readonly string[];
  /** Objects that the lists could hold: page sizes multiplied down each branch, branches added. */
  readonly listCost: number;
  /** The branch that costs most of it; null where there is no list. */
  readonly largest: Branch | null;
  /** How often its filters and orders follow relationships. */
  readonly filterHops: number;
  /** The same for introspection, each of its lists as long as the longest that the schema gives. */
  readonly introspectionCost: number;
}
