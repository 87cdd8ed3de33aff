import type { SourceIssue } from './source-issue.js';

/** What came of holding a bundle against the text of its document. */
export interface VerifyReport {
  /** Id of the document, such as `document:motir-2026`. */
  readonly document: string;
  readonly citations: number;
  readonly terms: number;
  readonly names: number;
  /** Empty: the text bears everything out. */
  readonly issues: readonly SourceIssue[];
}
