import type { RunHead } from './run-head.js';

/** Something that was timed from the start of its process, several times. */
export interface Timed {
  readonly what: string;
  /** Nodes of the graph; null of the plan that comes with the project. */
  readonly nodes: number | null;
  readonly milliseconds: readonly number[];
  /** MiB that the process held at most; null where the system does not tell. */
  readonly peakMemory: number | null;
  /** Milliseconds of processor time of the process, the most of all times; none where it was not looked at. */
  readonly processor?: number | null;
}

/** Loads and starts. */
export interface LoadRun extends RunHead {
  readonly timed: readonly Timed[];
}
