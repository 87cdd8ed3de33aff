/** What is taken not to happen as planned. */
export type Assumption = 'NOT_PASSED' | 'DELAYED_UNTIL' | 'CANCELLED';

/** What stands still if something does not happen as planned? */
export interface ImpactQuestion {
  readonly kind: 'Impact';
  readonly of: string;
  readonly assume: Assumption;
  /** ISO date that it is delayed until; null unless it is delayed. */
  readonly until: string | null;
  /** Statements in a row that dependence is followed over, at most. */
  readonly maxHops: number;
}
