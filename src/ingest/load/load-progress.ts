/** What a load has just done, in this order; NODES, RELATIONSHIPS and REMOVED come once a batch. */
export type LoadStep = 'CHECKED' | 'LOCKED' | 'CLEARED' | 'NODES' | 'RELATIONSHIPS' | 'VERIFIED' | 'FLIPPED' | 'SETTLED' | 'REMOVED';

/** How far a load is. */
export interface LoadProgress {
  readonly step: LoadStep;
  /** Rows of this step that are done, and all of them. */
  readonly done: number;
  readonly total: number;
}

/** Called after each step; a promise is waited for, and an error ends the load. */
export type ReportProgress = (progress: LoadProgress) => void | Promise<void>;
