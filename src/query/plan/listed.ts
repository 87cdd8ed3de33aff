import type { Climb, Compare, Condition, Way } from './condition.js';

/** From named nodes back to what leads to them: over the way, or from a container down. */
export type BackStep =
  /** What is asked of the targets of the way, but for their ids, stands in the way. */
  { readonly kind: 'AgainstWay'; readonly way: Way } | { readonly kind: 'DownFrom'; readonly climb: Climb; readonly where: Condition | null };

/**
 * Where a list starts of which the filter names nodes by their ids: at these nodes, and step by step back to the nodes
 * of the list. Without steps it is the nodes of the list themselves that are named.
 */
export interface BoundEnd {
  /** The comparison that names them: an `EQ` or `IN` of ids. */
  readonly named: Compare;
  readonly back: readonly BackStep[];
}

/** All nodes of a label that pass a filter, each once. */
export interface Listed {
  readonly variable: string;
  readonly label: string;
  readonly includeReference: boolean;
  /** Null: all nodes of the label are looked through. */
  readonly start: BoundEnd | null;
  /** Property that holds one and the same word in all that pass, by which an index has them in natural order; null where there is none, or another start. */
  readonly word: string | null;
  /** What is asked of the nodes beside what the start brings about; null is nothing. */
  readonly where: Condition | null;
}
