/** What lands in a place, and how? */
export interface LandscapeQuestion {
  readonly kind: 'Landscape';
  /** Relationship types over which something hangs on what lands there. */
  readonly hangs: readonly string[];
}
