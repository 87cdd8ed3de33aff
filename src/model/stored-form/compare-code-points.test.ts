import { expect, test } from '@jest/globals';
import { compareCodePoints } from './compare-code-points.js';

test('texts are ordered by code points, a shorter one before one that it begins', () => {
  const texts = ['\u{1F30A}', '\uFFFD', '가', 'a b', 'ab', 'a', ''];
  expect([...texts].sort(compareCodePoints)).toEqual(['', 'a', 'a b', 'ab', '가', '\uFFFD', '\u{1F30A}']);
  expect(compareCodePoints('\u{1F30A}', '\u{1F30A}x')).toBe(-1);
  expect(compareCodePoints('\u{1F30A}', '\u{1F30A}')).toBe(0);
});
