/** What is not covered, or what the text does not bear out, by code. Lines and n-th places count from 1. */
export type CoverageGap =
  | { readonly code: 'LINE_NOT_CITED'; readonly line: number }
  | { readonly code: 'HEADING_CITES_BELOW'; readonly line: number; readonly id: string }
  | { readonly code: 'FIGURE_UNCLAIMED'; readonly line: number; readonly text: string; readonly nth: number; readonly kind: string }
  | { readonly code: 'FIGURE_OWNER_UNNAMED'; readonly line: number; readonly text: string; readonly id: string }
  | { readonly code: 'TERM_UNNAMED'; readonly line: number; readonly text: string; readonly nth: number }
  | { readonly code: 'WORD_UNLINKED'; readonly line: number; readonly text: string; readonly nth: number; readonly names: readonly string[] }
  | {
      readonly code: 'VALUE_NOT_BORNE';
      readonly line: number;
      readonly id: string;
      readonly field: string;
      readonly printed: string;
      readonly stored: string;
      readonly read: string;
    }
  | { readonly code: 'FIGURES_IN_NAME'; readonly line: number; readonly id: string; readonly name: string }
  | { readonly code: 'LAWS_MERGED'; readonly line: number; readonly id: string; readonly names: readonly string[] }
  | { readonly code: 'STATEMENT_FAR_FROM_START'; readonly line: number; readonly id: string }
  | { readonly code: 'STATEMENT_OF_SIBLING'; readonly line: number; readonly id: string; readonly sibling: string }
  | { readonly code: 'HEADING_DOES_NOT_ENCLOSE'; readonly line: number; readonly id: string }
  | { readonly code: 'SOURCE_NOT_BORNE_OUT'; readonly line: number; readonly sentence: string }
  | { readonly code: 'REFERENCE_MISSING'; readonly line: number; readonly id: string; readonly wanted: string }
  | { readonly code: 'EXCLUSION_IDLE'; readonly line: number; readonly text: string }
  | { readonly code: 'EXCLUSION_HOLDS_FACT'; readonly line: number; readonly text: string }
  | { readonly code: 'EXCLUSIONS_TOO_MANY'; readonly line: number; readonly list: string; readonly given: number; readonly most: number };

/** Any kind of gap, picked by its code. */
export type GapOf<Code extends CoverageGap['code']> = Extract<CoverageGap, { readonly code: Code }>;
