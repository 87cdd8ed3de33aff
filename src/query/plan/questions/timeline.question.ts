import type { Within } from './within.question.js';

/** What an entry of a timeline is. */
export type TimelineEntryKind = 'EVENT' | 'DUE' | 'START' | 'END' | 'ONGOING';

/** What happens, falls due, starts and ends in a time? Days are YYYY-MM-DD; null is open. */
export interface TimelineQuestion {
  readonly kind: 'Timeline';
  readonly from: string | null;
  readonly to: string | null;
  readonly match: 'WITHIN' | 'OVERLAPS';
  /** The day as of which entries are overdue or not; null asks nothing. */
  readonly asOf: string | null;
  /** Only entries that are overdue, or that are not; null asks nothing. */
  readonly overdue: boolean | null;
  /** Null: any. */
  readonly kinds: readonly TimelineEntryKind[] | null;
  readonly modalities: readonly string[] | null;
  readonly within: Within;
}
