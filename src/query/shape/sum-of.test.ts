import { describe, expect, test } from '@jest/globals';
import { meanOf, sumOf } from './sum-of.js';

const path = 'Query.observations: the sum of value';
const whole = (sum: unknown) => sumOf([sum], { whole: 0, millionths: null, path });
const fraction = (sum: unknown, millionths: unknown) => sumOf([sum, millionths], { whole: 0, millionths: 1, path });

describe('a sum', () => {
  test.each([
    ['of nothing', null, 0],
    ['of whole numbers', 549_532_601_000_000, 549_532_601_000_000],
    ['at the edge of exact numbers', 9_007_199_254_740_991, 9_007_199_254_740_991],
    ['below nothing', -7, -7],
  ])('%s', (_, given, sum) => {
    expect(whole(given)).toBe(sum);
  });

  test.each([
    ['of 0.1, 0.2 and 0.3', 0, 600_000, 0.6],
    ['of 1 and 0.14', 1, 140_000, 1.14],
    ['of a negative fraction, which is one less and what it lacks', -2, 750_000, -1.25],
    ['of -0.5', -1, 500_000, -0.5],
    ['with more than a million millionths', 3, 2_500_000, 5.5],
    ['of a great number with a fraction, read as digits', '335878704095350', 400_000, 335_878_704_095_350.4],
  ])('%s', (_, given, millionths, sum) => {
    expect(fraction(given, millionths)).toBe(sum);
  });

  test.each([['9007199254740993'], [9_007_199_254_740_992]])('that no number holds exactly is refused: %s', (given) => {
    expect(() => whole(given)).toThrow(`${path} is ${String(given)}, which no number of JSON holds exactly. Narrow the list.`);
  });
});

test('a mean is the sum divided by how many are known, and null where none is', () => {
  expect(meanOf([1, 500_000, 4], { whole: 0, millionths: 1, known: 2 })).toBe(0.375);
  expect(meanOf([0, null], { whole: 0, millionths: null, known: 1 })).toBeNull();
});
