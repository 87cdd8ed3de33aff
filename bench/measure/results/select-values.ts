import type { RoundValue } from '../statistics/ratios.js';
import { ratioWithinRounds } from '../statistics/ratios.js';
import { spread, type Spread } from '../statistics/spread.js';
import type { ExactFigures, Measurement, ShapesRun } from './shapes-run.js';

/** A figure of a measurement. */
export type Measured = 'throughput' | 'p50' | 'p99' | 'serverTime' | 'databaseTime' | 'bytes';

/** Which figure of which cells. */
export interface Wanted {
  readonly shape: string;
  readonly clients: number;
  readonly figure: Measured;
}

/** The figure of a peer in each round; a measurement with failures has none. */
export function valuesOf(measurements: readonly Measurement[], peer: string, { shape, clients, figure }: Wanted): readonly RoundValue[] {
  return measurements
    .filter((cell) => cell.peer === peer && cell.shape === shape && cell.clients === clients)
    .map((cell) => ({ round: cell.round, value: cell.failed > 0 ? null : cell[figure] }));
}

/** Median and spread over the rounds. */
export function spreadOf(measurements: readonly Measurement[], peer: string, wanted: Wanted): Spread | null {
  return spread(valuesOf(measurements, peer, wanted).flatMap(({ value }) => value ?? []));
}

/** One peer's figure over another's, within the rounds. */
export function ratioOf(measurements: readonly Measurement[], peer: string, base: string, wanted: Wanted): Spread | null {
  return ratioWithinRounds(valuesOf(measurements, peer, wanted), valuesOf(measurements, base, wanted));
}

/** What a peer costs in any case, for one shape. */
export function exactOf({ exact }: Pick<ShapesRun, 'exact'>, peer: string, shape: string): ExactFigures | null {
  return exact.find((entry) => entry.peer === peer && entry.shape === shape) ?? null;
}
