import type { Subgraph } from './subgraph.js';

/** A published bound that was hit while gathering. */
export interface HitBound {
  readonly [field: string]: string | number;
  /** What was being gathered. */
  readonly name: string;
  /** How many of them were gathered. */
  readonly limit: number;
}

/** The two fields by which every answer says whether a bound was hit: nothing is ever silently cut. */
export interface Truncation {
  readonly truncated: boolean;
  readonly bounds: readonly HitBound[];
}

/** Tells which bounds of a gather were hit. */
export function truncationOf({ cut }: Subgraph): Truncation {
  return { truncated: cut.length > 0, bounds: cut.map(({ set, bound }) => ({ name: set, limit: bound })) };
}
