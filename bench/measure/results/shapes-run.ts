import type { RunHead } from './run-head.js';

/** One shape asked of one peer, in one round, by so many clients. */
export interface Measurement {
  readonly shape: string;
  readonly peer: string;
  readonly round: number;
  readonly clients: number;
  readonly answered: number;
  readonly failed: number;
  /** Requests a second. */
  readonly throughput: number;
  /** Milliseconds. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Microseconds of processor time a request. */
  readonly serverTime: number | null;
  /** Of the database; null of a peer without one. */
  readonly databaseTime: number | null;
  /** Bytes of a body, on average. */
  readonly bytes: number;
}

/** What no noise changes. */
export interface ExactFigures {
  readonly shape: string;
  readonly peer: string;
  /** Statements of a request when nobody else asks. */
  readonly statements: number;
  /** Median over several requests, of all statements of a request. */
  readonly hits: number;
}

/** Shapes asked of peers in interleaved rounds. */
export interface ShapesRun extends RunHead {
  readonly rounds: number;
  readonly measurements: readonly Measurement[];
  readonly exact: readonly ExactFigures[];
  /** Why a peer has no figures for a shape, by `peer shape`. */
  readonly failures: Readonly<Record<string, string>>;
}
