import type { Within } from './within.question.js';

/** How far are indicators, and what do their targets need a year? */
export interface ProgressQuestion {
  readonly kind: 'Progress';
  /** The one indicator that is asked about; null asks about all that have an aim. */
  readonly metric: string | null;
  /** Only aims that are due by this day; null asks for all. */
  readonly dueBy: string | null;
  readonly within: Within;
}
