import { describe, expect, test } from '@jest/globals';
import { suggest } from './suggest.js';

describe('suggest', () => {
  test.each([
    ['nmae', ['name', 'nameEn', 'kind'], ['name']],
    ['DEPENDS_UPON', ['DEPENDS_ON', 'DUE'], ['DEPENDS_ON']],
    ['STATUS', ['status', 'source'], ['status']],
    ['quite different', ['name', 'kind'], []],
    ['', ['a', 'name'], ['a']],
  ])('takes "%s" for what is near to it', (given, words, suggested) => {
    expect(suggest(given, words)).toEqual(suggested);
  });

  test('gives the nearest first, and no more than three', () => {
    expect(suggest('region:gwangju', ['region:gwangju-n', 'region:gwangyu', 'region:gwangjuu', 'region:gwanjgu', 'region:gwangj'])).toEqual([
      'region:gwangj',
      'region:gwangjuu',
      'region:gwangyu',
    ]);
  });
});
