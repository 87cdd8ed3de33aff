import type { OpenLoopResult } from '../open-loop-counts.js';
import type { RunHead } from './run-head.js';

/** An open load at a multiple of the capacity. */
export interface OverloadPhase extends OpenLoopResult {
  /** Arrivals over the capacity. */
  readonly times: number;
  /** Arrivals a second. */
  readonly rate: number;
  /** MiB that the server held at most so far. */
  readonly peakMemory: number | null;
}

/** What a server does when more is asked of it than it can do. */
export interface OverloadRun extends RunHead {
  readonly shape: string;
  /** Requests a second that it answered to 32 clients. */
  readonly capacity: number;
  readonly seconds: number;
  readonly phases: readonly OverloadPhase[];
}
