import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../../config/read-config.js';
import { keyOf, normaliseText } from '../../../model/stored-form/search/normalise-text.js';
import { readSearchWords } from '../../plan/search/read-search-words.js';
import type { SearchedText } from './searched-texts.js';
import { literalRanges, uniteRanges } from './find-ranges.js';
import { shapeHighlights } from './shape-highlights.js';

const { limits } = readConfig({});

const name = (text: string, field = 'name'): SearchedText => ({ field, text, isName: true });
const printed = (text: string): SearchedText => ({ field: 'printed', text, isName: false });
const found = (query: string, ...texts: readonly SearchedText[]) =>
  shapeHighlights(readSearchWords(query, 'search(query:)', limits), texts).map(({ field, text, start, end }) => `${field}:${text.slice(start, end)}`);

describe('what is shown as found', () => {
  test('is each place of a word, in its original spelling', () => {
    expect(found('ＡＸ', name('M.AX(제조AX)'), name('ax'))).toEqual(['name:AX', 'name:AX', 'name:ax']);
  });

  test('goes over spaces and signs where the word does', () => {
    expect(found('kc2 배터리트라이앵글', name('KC-2'), name('배터리 트라이앵글'))).toEqual(['name:KC-2', 'name:배터리 트라이앵글']);
  });

  test('is in printed texts only for words that no name has', () => {
    expect(found('배터리 26', name('배터리'), printed("배터리 '26"))).toEqual(['name:배터리', 'printed:26']);
  });

  test('is the syllables of initials, and the misspelt word', () => {
    expect(found('ㅂㅌㄹ triangel', name('신 배터리'), name('Battery Triangle', 'nameEn'))).toEqual(['name:배터리', 'nameEn:Triangle']);
  });

  test('is one part where words overlap', () => {
    expect(found('배터 터리', name('배터리'))).toEqual(['name:배터리']);
  });

  test('counts in UTF-16 code units, whatever stands before', () => {
    const [first] = shapeHighlights(readSearchWords('도', 'search(query:)', limits), [name('🌊 파도'.normalize('NFD'))]);
    expect(first).toMatchObject({ start: 5, end: 7 });
  });
});

test('every part that is found reads as the word, in any text', () => {
  const text = fc.string({ unit: fc.constantFrom('배', '터', '리', ' ', 'A', 'ａ', '.', '2', '🌊', 'ᄇ', 'ㅂ', '\u0301', '\ud800'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (shown, asked) => {
      const key = keyOf(normaliseText(asked));
      if (key === '') return;
      for (const { start, end } of literalRanges(shown, key)) expect(keyOf(normaliseText(shown.slice(start, end)))).toBe(key);
    }),
    { numRuns: 500 },
  );
});

test('ranges that overlap or touch are one', () => {
  expect(
    uniteRanges([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 6, end: 7 },
    ]),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
});
