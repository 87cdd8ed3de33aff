import type { Place } from '../read-bundle/bundle.js';

/** What the source text does not bear out, by code. */
export type SourceIssueFacts =
  | { readonly code: 'EVIDENCE_NOT_PRINTED'; readonly term: string; readonly lines: string }
  | { readonly code: 'NAME_NOT_PRINTED'; readonly id: string; readonly name: string; readonly lines: string }
  | { readonly code: 'ALIAS_NOT_PRINTED'; readonly id: string; readonly name: string }
  | { readonly code: 'TARGET_NOT_NAMED'; readonly type: string; readonly target: string; readonly name: string; readonly lines: string }
  | { readonly code: 'LINE_COUNT_WRONG'; readonly given: number; readonly counted: number };

/** A failure, at its place in a bundle, still without line and column. */
export type SourceIssueDraft = SourceIssueFacts & { readonly place: Place };

/** A failure where it stands: lines and columns count from 1. */
export type SourceIssue = SourceIssueFacts & { readonly file: string; readonly line: number; readonly column: number };
