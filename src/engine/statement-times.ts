import type { CacheFacts } from '../cache/cache-facts.js';
import { CountedCache } from '../cache/counted-cache.js';

/** A statement, as far as it tells how long it will run. */
export interface KnownStatement {
  readonly text: string;
  /** Objects that its lists could hold: one text serves short lists and long ones. @default 0 */
  readonly cost?: number | undefined;
}

/** Cost from which a text that has not run yet is taken for heavy: a tenth of what an operation may have. */
const HEAVY_COST = 5000;
/** Milliseconds below which a statement that ran before is short. */
const SHORT_TIME = 4;
// Of a usual time, how much the newest counts.
const NEWEST = 1 / 4;

/** How long statements of one text held a slot, by the order of their cost. */
type Times = (number | undefined)[];

/** What is expected of a statement. */
export interface Expectation {
  /** Milliseconds. */
  readonly time: number;
  /** Whether it leaves some slots to others. */
  readonly heavy: boolean;
  /** Whether a slot of its own is more than it needs. */
  readonly short: boolean;
  /** Where its time belongs. */
  readonly times: Times;
}

/**
 * How long statements hold a slot, learned from those that ran. Neither the cost of an operation nor its depth tells:
 * of the examples, one of cost 25 takes fifty times as long as one of cost 2,420.
 */
export class StatementTimes {
  readonly #times: CountedCache<Times>;
  readonly #heavyTime: number;
  #usual = 0;

  constructor({ heavyTime, most }: { readonly heavyTime: number; readonly most: number }) {
    this.#times = new CountedCache({ name: 'statement_times', max: most });
    this.#heavyTime = heavyTime;
  }

  get facts(): CacheFacts {
    return this.#times.facts;
  }

  /** What a statement of this text and order of cost takes; where none ran, what statements take on the whole. */
  expect({ text, cost = 0 }: KnownStatement): Expectation {
    const times = this.#times.get(text) ?? [];
    const time = times[orderOf(cost)];
    if (time === undefined) return { times, time: this.#usual, heavy: cost >= HEAVY_COST, short: false };
    return { times, time, heavy: time >= this.#heavyTime, short: time < SHORT_TIME };
  }

  /** Takes note of how many milliseconds one would have held its slot alone. */
  note({ text, cost = 0 }: KnownStatement, { times }: Expectation, held: number): void {
    if (times.length === 0) this.#times.set(text, times);
    const order = orderOf(cost);
    times[order] = mean(times[order] ?? held, held);
    this.#usual = mean(this.#usual, held);
  }
}

const orderOf = (cost: number): number => Math.trunc(Math.log10(cost + 1));
const mean = (before: number, newest: number): number => before + (newest - before) * NEWEST;
