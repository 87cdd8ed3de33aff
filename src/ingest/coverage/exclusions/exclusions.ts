/** Why something printed is no fact. */
export const EXCLUSION_REASONS = Object.freeze({
  TABLE_HEADER: 'Header of a printed table.',
  PAGE_FURNITURE: 'Furniture of the page.',
  BROKEN_PRINT: 'Broken print.',
});

export type ExclusionReason = keyof typeof EXCLUSION_REASONS;

/** A whole line that states nothing. */
export interface ExcludedLine {
  readonly line: number;
  readonly reason: ExclusionReason;
}

/** A figure or term that is none, where it stands the n-th time on its line. */
export interface ExcludedToken {
  readonly line: number;
  readonly text: string;
  readonly nth: number;
  readonly reason: ExclusionReason;
}

/** A word that looks like a name or ends like one: everywhere, or on one line only where it is a name elsewhere. */
export interface ListedWord {
  readonly word: string;
  /** For homographs: the words that it stands in, `미래` for 미; null where it stands alone or it is generic. */
  readonly within: string | null;
  /** Null: everywhere. */
  readonly line: number | null;
  readonly nth: number;
}

/** What the curators of a bundle set aside, each entry by itself. */
export interface Exclusions {
  readonly lines: readonly ExcludedLine[];
  readonly figures: readonly ExcludedToken[];
  readonly terms: readonly ExcludedToken[];
  readonly homographs: readonly ListedWord[];
  readonly generic: readonly ListedWord[];
}

export const NO_EXCLUSIONS: Exclusions = Object.freeze({ lines: [], figures: [], terms: [], homographs: [], generic: [] });
