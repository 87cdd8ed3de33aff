import type { RunHead } from './run-head.js';
import type { ShapesRun } from './shapes-run.js';

/** What a graph of one size came to. */
export interface SizeResult extends Pick<ShapesRun, 'rounds' | 'measurements' | 'exact' | 'failures'> {
  readonly nodes: number;
  /** Seconds in which the bundle was made, where it was not there, and loaded into Neo4j. */
  readonly loading: number;
}

/** The shapes on graphs of several sizes. */
export interface SizesRun extends RunHead {
  /** Names of the shapes that touch a bounded number of rows. */
  readonly bounded: readonly string[];
  readonly sizes: readonly SizeResult[];
}
