import { describe, expect, test } from '@jest/globals';
import { boundOf, joinBounds, oppositeBound } from './bounds.js';
import { add, decimalOf, subtract } from './decimal.js';
import { divide } from './divide.js';
import { printDecimal } from './print-decimal.js';

const quotient = (value: number | string, by: bigint, places: number) => {
  const { value: found, exact } = divide(decimalOf(value), by, places);
  return [printDecimal(found), exact];
};

describe('a decimal', () => {
  test.each([
    [0.1, '0.1'],
    [-98, '-98'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    ['9007199254740993', '9007199254740993'],
    [-0, '0'],
    [0.52, '0.52'],
  ])('reads %p as it is printed', (value, text) => {
    expect(printDecimal(decimalOf(value))).toBe(text);
  });

  test('is added and taken away without the faults of floats', () => {
    expect(printDecimal(subtract(decimalOf(1.2), decimalOf(0.4)))).toBe('0.8');
    expect(printDecimal(add(decimalOf(0.1), decimalOf(0.2)))).toBe('0.3');
  });

  test('is no word', () => {
    expect(() => decimalOf('many')).toThrow('many is no number.');
    expect(() => decimalOf(Number.NaN)).toThrow('NaN is no number.');
  });
});

describe('a quotient', () => {
  test.each([
    [398, 5n, 2, '79.6', true],
    [10, 3n, 2, '3.33', false],
    [-10, 3n, 2, '-3.33', false],
    [1, 200n, 2, '0.01', false],
    [-1, 200n, 2, '-0.01', false],
    [0.5, 4n, 2, '0.125', true],
  ])('of %p by %p is exact where it can be, and rounds halves away from zero', (value, by, places, text, exact) => {
    expect(quotient(value, by, places)).toEqual([text, exact]);
  });
});

describe('bounds', () => {
  test('of a sum are the weaker one, and none where a floor meets a ceiling', () => {
    expect(joinBounds(['EXACT', 'EXACT'])).toBe('EXACT');
    expect(joinBounds(['EXACT', 'AT_LEAST'])).toBe('AT_LEAST');
    expect(joinBounds(['AT_MOST', 'ABOUT'])).toBe('ABOUT');
    expect(joinBounds(['AT_LEAST', 'ABOUT', 'AT_MOST'])).toBeNull();
  });

  test('turn round for what is taken away, and follow the printed qualifier', () => {
    expect(['EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'ABOUT', 'APPROACHING'].map(boundOf)).toEqual([
      'EXACT',
      'AT_LEAST',
      'AT_LEAST',
      'AT_MOST',
      'ABOUT',
      'ABOUT',
    ]);
    expect(oppositeBound('AT_LEAST')).toBe('AT_MOST');
  });
});
