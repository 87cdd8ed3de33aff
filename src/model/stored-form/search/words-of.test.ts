import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from './normalise-text.js';
import { wordsOf } from './words-of.js';

/** Its words as `normaliseText` tells them. */
function normalisedWords(text: string): readonly string[] {
  const starts = normaliseText(text).map(({ character, startsWord }) => `${startsWord ? '|' : ''}${character}`);
  return starts.length === 0 ? [] : starts.join('').slice(1).split('|');
}

const printed = fc.string({
  unit: fc.constantFrom('a', 'Z', '0', '9', '.', ',', '-', ' ', '(', "'", '가', '힣', 'é', '①', 'Ａ', '٣', 'ᄀ', '漢', '\u0301'),
  maxLength: 14,
});

test('words of plain texts, which are told sooner, are those of any text', () => {
  expect(wordsOf('RE100 산단(제조AX) 2.5')).toEqual(['re100', '산단', '제조', 'ax', '2.5']);
  fc.assert(
    fc.property(printed, (text) => {
      expect(wordsOf(text)).toEqual(normalisedWords(text));
    }),
    { numRuns: 3_000 },
  );
});
