import { spread, type Spread } from './spread.js';

/** One number of one peer in one round. */
export interface RoundValue {
  readonly round: number;
  readonly value: number | null;
}

/**
 * The ratio of two peers, taken within each round, since what else the machine does touches both alike there, and only then
 * its median and spread over the rounds. Null where no round has both.
 */
export function ratioWithinRounds(values: readonly RoundValue[], base: readonly RoundValue[]): Spread | null {
  const baseOf = new Map(base.map(({ round, value }) => [round, value]));
  const ratios = values.flatMap(({ round, value }) => {
    const under = baseOf.get(round) ?? null;
    return value === null || under === null || under === 0 ? [] : [value / under];
  });
  return spread(ratios);
}
