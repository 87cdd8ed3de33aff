import type { GraphPointer } from '../../model/stored-form/graph-pointer.js';

/** What a load did. */
export interface LoadReport {
  /** UNCHANGED: the database held this very graph already. */
  readonly outcome: 'LOADED' | 'UNCHANGED';
  /** What readers see now. */
  readonly pointer: GraphPointer;
  /** Generations that were removed, the old one and what earlier loads had left. */
  readonly removed: readonly string[];
  /** Generations that the next load is to remove. */
  readonly left: readonly string[];
}
