import type { RunHead } from './run-head.js';

/** One never-seen text, and the database's own planning of an equally new one. */
export interface FirstSeen {
  readonly shape: string;
  readonly round: number;
  /** Milliseconds from the request to the answer, of ours. */
  readonly ours: number;
  /** The same of the floor, whose text the database has forgotten too. */
  readonly floor: number;
  /** Milliseconds of EXPLAIN of our statement by the driver, when the database has forgotten it. */
  readonly planning: number;
}

/** What the first request of a shape costs. */
export interface FirstSeenRun extends RunHead {
  readonly rounds: number;
  readonly firsts: readonly FirstSeen[];
}
