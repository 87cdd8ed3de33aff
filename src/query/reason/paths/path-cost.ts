/** What orders paths before their ids do. */
export interface PathCost {
  /** Hops. */
  readonly length: number;
  /** How many of them hold only by a heading. */
  readonly byHeading: number;
}

/** Both together. */
export function plus(one: PathCost, other: PathCost): PathCost {
  return { length: one.length + other.length, byHeading: one.byHeading + other.byHeading };
}

/** Shorter first; of one length those with fewer hops by heading. Negative where `one` comes first. */
export function compareCosts(one: PathCost, other: PathCost): number {
  return one.length - other.length || one.byHeading - other.byHeading;
}
