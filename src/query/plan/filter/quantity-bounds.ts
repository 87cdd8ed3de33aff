/** How a figure may be compared. */
export type QuantityOperator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** CERTAIN: the print guarantees it. POSSIBLE: the print does not rule it out. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** What the printed number must be, where a figure is qualified in one of these ways. */
export interface QuantityBounds {
  readonly qualifiers: readonly string[];
  /** All of them; none means that any number will do. */
  readonly comparisons: readonly { readonly operator: 'EQ' | 'GT' | 'GTE' | 'LT' | 'LTE'; readonly bound: number }[];
}

type Rule = readonly [qualifiers: readonly string[], ...comparisons: readonly (readonly ['EQ' | 'GT' | 'GTE' | 'LT' | 'LTE', 'SAME' | 'RAISED' | 'LOWERED'])[]];

/*
 * A printed number x stands for a value that lies
 *   EXACT        at x                 AT_LEAST  at x or above     MORE_THAN    above x
 *   AT_MOST      at x or below        ABOUT     within a tenth of x, on either side
 *   APPROACHING  within a tenth of x, below it
 * The tenth is ours: a rule has to say something of 약, 여 and 눈앞, and the report does not.
 * Of a bound q, RAISED is the least x whose tenth less is still q, LOWERED the greatest x whose tenth more is still q.
 */
const RULES: Readonly<Record<Certainty, Readonly<Record<QuantityOperator, readonly Rule[]>>>> = {
  CERTAIN: {
    eq: [[['EXACT'], ['EQ', 'SAME']]],
    gte: [
      [
        ['EXACT', 'AT_LEAST', 'MORE_THAN'],
        ['GTE', 'SAME'],
      ],
      [
        ['ABOUT', 'APPROACHING'],
        ['GTE', 'RAISED'],
      ],
    ],
    gt: [
      [
        ['EXACT', 'AT_LEAST'],
        ['GT', 'SAME'],
      ],
      [['MORE_THAN'], ['GTE', 'SAME']],
      [
        ['ABOUT', 'APPROACHING'],
        ['GT', 'RAISED'],
      ],
    ],
    lte: [
      [
        ['EXACT', 'AT_MOST', 'APPROACHING'],
        ['LTE', 'SAME'],
      ],
      [['ABOUT'], ['LTE', 'LOWERED']],
    ],
    lt: [
      [
        ['EXACT', 'AT_MOST'],
        ['LT', 'SAME'],
      ],
      [['APPROACHING'], ['LTE', 'SAME']],
      [['ABOUT'], ['LT', 'LOWERED']],
    ],
  },
  POSSIBLE: {
    eq: [
      [['EXACT'], ['EQ', 'SAME']],
      [['AT_LEAST'], ['LTE', 'SAME']],
      [['MORE_THAN'], ['LT', 'SAME']],
      [['AT_MOST'], ['GTE', 'SAME']],
      [['ABOUT'], ['LTE', 'RAISED'], ['GTE', 'LOWERED']],
      [['APPROACHING'], ['GT', 'SAME'], ['LTE', 'RAISED']],
    ],
    gte: [
      [
        ['EXACT', 'AT_MOST'],
        ['GTE', 'SAME'],
      ],
      [['AT_LEAST', 'MORE_THAN']],
      [['ABOUT'], ['GTE', 'LOWERED']],
      [['APPROACHING'], ['GT', 'SAME']],
    ],
    gt: [
      [
        ['EXACT', 'AT_MOST', 'APPROACHING'],
        ['GT', 'SAME'],
      ],
      [['AT_LEAST', 'MORE_THAN']],
      [['ABOUT'], ['GT', 'LOWERED']],
    ],
    lte: [
      [
        ['EXACT', 'AT_LEAST'],
        ['LTE', 'SAME'],
      ],
      [['MORE_THAN'], ['LT', 'SAME']],
      [['AT_MOST']],
      [
        ['ABOUT', 'APPROACHING'],
        ['LTE', 'RAISED'],
      ],
    ],
    lt: [
      [
        ['EXACT', 'AT_LEAST', 'MORE_THAN'],
        ['LT', 'SAME'],
      ],
      [['AT_MOST']],
      [
        ['ABOUT', 'APPROACHING'],
        ['LT', 'RAISED'],
      ],
    ],
  },
};

// A tenth of a number is taken of its size, so that a negative one moves the other way. No amount is beyond 2^53.
const within = (value: number) => Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
const BOUNDS: Readonly<Record<'SAME' | 'RAISED' | 'LOWERED', (bound: number) => number>> = {
  SAME: (bound) => bound,
  RAISED: (bound) => within(bound > 0 ? (bound * 10) / 9 : (bound * 10) / 11),
  LOWERED: (bound) => within(bound >= 0 ? (bound * 10) / 11 : (bound * 10) / 9),
};

/** What a printed number must be so that its value compares so with a bound, for each way that it is qualified. */
export function boundsOf(operator: QuantityOperator, bound: number, certainty: Certainty): readonly QuantityBounds[] {
  return RULES[certainty][operator].map(([qualifiers, ...comparisons]) => ({
    qualifiers,
    comparisons: comparisons.map(([compared, moved]) => ({ operator: compared, bound: BOUNDS[moved](bound) })),
  }));
}
