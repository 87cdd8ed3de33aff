import { describe, expect, test } from '@jest/globals';
import { boundsOf, type Certainty, type QuantityOperator } from './quantity-bounds.js';

const COMPARED: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  EQ: (one, other) => one === other,
  GT: (one, other) => one > other,
  GTE: (one, other) => one >= other,
  LT: (one, other) => one < other,
  LTE: (one, other) => one <= other,
};

/** Values that a printed number may stand for, close enough together to tell the rules apart. */
const VALUES: Readonly<Record<string, (x: number, value: number) => boolean>> = {
  EXACT: (x, value) => value === x,
  AT_LEAST: (x, value) => value >= x,
  MORE_THAN: (x, value) => value > x,
  AT_MOST: (x, value) => value <= x,
  ABOUT: (x, value) => value >= x - Math.abs(x) / 10 && value <= x + Math.abs(x) / 10,
  APPROACHING: (x, value) => value >= x - Math.abs(x) / 10 && value < x,
};
const GRID = Array.from({ length: 1601 }, (_, index) => (index - 800) / 4);

function passes(qualifier: string, x: number, operator: QuantityOperator, bound: number, certainty: Certainty): boolean {
  const rules = boundsOf(operator, bound, certainty).filter(({ qualifiers }) => qualifiers.includes(qualifier));
  return rules.some(({ comparisons }) => comparisons.every((rule) => COMPARED[rule.operator]?.(x, rule.bound)));
}

describe.each(Object.keys(VALUES))('a figure that is %s', (qualifier) => {
  test.each(['eq', 'gt', 'gte', 'lt', 'lte'] as const)('is compared by %s with all values that it may stand for', (operator) => {
    // A tenth of 0 is nothing, so that about 0 would be 0.
    for (const x of qualifier === 'ABOUT' ? [-100, -40, 40, 100] : [-100, -40, 0, 40, 100]) {
      const values = GRID.filter((value) => VALUES[qualifier]?.(x, value));
      // What stands for nothing, such as a figure close to 0 and below it, tells no rule.
      const bounds = values.length === 0 ? [] : [-130, -105, -95, -41, -2, 0, 2, 41, 95, 105, 130];
      for (const bound of bounds) {
        const outcomes = values.map((value) => COMPARED[operator.toUpperCase()]?.(value, bound) === true);
        expect(passes(qualifier, x, operator, bound, 'CERTAIN')).toBe(outcomes.every(Boolean));
        expect(passes(qualifier, x, operator, bound, 'POSSIBLE')).toBe(outcomes.some(Boolean));
      }
    }
  });
});
