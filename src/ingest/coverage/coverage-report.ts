import type { CoverageGap } from './coverage-gap.js';

/** The five lists, in their order. */
export const COVERAGE_LISTS = ['LINES', 'FIGURES', 'NAMES', 'VOCABULARY', 'REVERSE'] as const;

export type CoverageListName = (typeof COVERAGE_LISTS)[number];

/** One thing that was looked for. */
export interface CoverageEntry {
  readonly line: number;
  /** As printed; of a line, its number. */
  readonly text: string;
  /** What holds it, such as `budget:motir-2026:… amount`; null where it is set aside or open. */
  readonly heldBy: string | null;
}

/** What came of one list. */
export interface CoverageList {
  readonly name: CoverageListName;
  /** How many of each kind were looked for. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many were looked for in all. */
  readonly total: number;
  /** How many of them are held by the graph. */
  readonly held: number;
  /** How many are set aside, each with a reason. */
  readonly excluded: number;
  /** Each thing that was looked for, in order of lines. Empty for the reverse, which goes by what cites. */
  readonly entries: readonly CoverageEntry[];
  /** In order of their lines. Empty: the list stands at 100 %. */
  readonly gaps: readonly CoverageGap[];
}

/** How completely a bundle holds its document. */
export interface CoverageReport {
  /** Id of the document. */
  readonly document: string;
  readonly lists: readonly CoverageList[];
}
