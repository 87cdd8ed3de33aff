const TWO_TO_32 = 2 ** 32;

/** How steeply a few things are named far more often than the rest: the busiest of n is drawn with chance n^(-1/SKEW). */
const SKEW = 2.1;

/** Numbers that look drawn and are the same in every run: which they are follows from the keys alone, so nothing need be remembered. */
export class Draws {
  #state: number;

  constructor(...keys: readonly number[]) {
    this.#state = keys.reduce((state, key) => mix(state ^ Math.imul(key + 1, 0x9e3779b1)), 0x2545f491);
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return (mix(this.#state) >>> 0) / TWO_TO_32;
  }

  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** As `below`, the small ones far more often: those are the hubs. */
  skewed(count: number): number {
    return Math.floor(count * this.unit() ** SKEW);
  }

  oneOf<Choice>(choices: readonly [Choice, ...Choice[]]): Choice {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  /** So many different skewed numbers, or as many as there are. */
  skewedSet(wanted: number, count: number): readonly number[] {
    const drawn = new Set<number>();
    for (let tries = 0; drawn.size < Math.min(wanted, count) && tries < 8 * wanted; tries += 1) drawn.add(this.skewed(count));
    return [...drawn];
  }
}

function mix(state: number): number {
  let mixed = state;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
