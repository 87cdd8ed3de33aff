import { describe, expect, test } from '@jest/globals';
import { ratioWithinRounds } from './ratios.js';
import { rotated } from './rotated.js';
import { secondHalf, slope } from './slope.js';
import { median, spread } from './spread.js';

const rounds = (...values: readonly (number | null)[]) => values.map((value, round) => ({ round, value }));

describe('the figures of a run', () => {
  test.each([
    [[3], 3],
    [[5, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], Number.NaN],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('the spread of several rounds is told with their median', () => {
    expect(spread([1.2, 0.9, 1])).toEqual({ median: 1, least: 0.9, most: 1.2, count: 3 });
    expect(spread([])).toBeNull();
  });

  test('a ratio is taken within each round, whatever slowed one of them down', () => {
    expect(ratioWithinRounds(rounds(2, 20, 3), rounds(1, 10, 2))).toEqual({ median: 2, least: 1.5, most: 2, count: 3 });
  });

  test('a round that lacks one of the two has no ratio', () => {
    expect(ratioWithinRounds(rounds(2, null, 3), rounds(1, 10, 0))).toMatchObject({ median: 2, count: 1 });
    expect(ratioWithinRounds(rounds(2), [])).toBeNull();
  });

  test('every peer comes first, and at every other place, once in as many rounds as there are peers', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
    expect(rotated([], 3)).toEqual([]);
  });

  test('a slope is not moved by single outliers', () => {
    const points = Array.from({ length: 20 }, (_, at) => ({ at, value: 100 + 2 * at + (at === 7 ? 900 : 0) }));
    expect(slope(points)).toBe(2);
    expect(slope([])).toBeNaN();
  });

  test('what warms up in the first half counts for nothing', () => {
    const points = Array.from({ length: 21 }, (_, at) => ({ at, value: at < 10 ? at * 50 : 500 }));
    expect(slope(secondHalf(points))).toBe(0);
    expect(secondHalf(points)[0]?.at).toBe(10);
  });
});
