/** Something that the engines answer differently, and why it is left so. */
export interface KnownDifference {
  /** The scenario's name. */
  readonly scenario: string;
  readonly reason: string;
}

/** Every difference that a scenario may show; one that is not declared here fails its test. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = Object.freeze([]);
