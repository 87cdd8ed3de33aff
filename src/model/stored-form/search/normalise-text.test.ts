import { describe, expect, test } from '@jest/globals';
import { keyOf, normaliseText } from './normalise-text.js';

const key = (text: string) => keyOf(normaliseText(text));

describe('a text as search compares it', () => {
  test.each([
    ['width and case', 'ＲＥ１００ Belt', 're100belt'],
    ['spaces and signs', 'M.AX(제조AX) · KC-2', 'max제조axkc2'],
    ['numbers by their commas, not their points', '1,824억 2.5조 3. 4', '1824억2.5조34'],
    ['syllables that are written apart', '배터리'.normalize('NFD'), '배터리'],
    ['initials as they are typed, joined and in the form of NFKC', 'ㅂㅌ ㄳ ᄇ', 'ㅂㅌㄱㅅㅂ'],
    ['signs that stand for letters', '① ㎿', '1mw'],
    ['emoji, lone surrogates and marks by nothing', '🌊 파\u0301도 \ud800', '파도'],
  ])('knows %s', (_, text, expected) => {
    expect(key(text)).toBe(expected);
  });

  test('tells where each character stands, in UTF-16 code units', () => {
    expect(normaliseText('🌊ＡB 가'.normalize('NFD')).map(({ character, start, end }) => [character, start, end])).toEqual([
      ['a', 2, 3],
      ['b', 3, 4],
      ['가', 5, 7],
    ]);
  });

  test('starts a word after a sign and where scripts meet, not inside a number or a compound', () => {
    const starts = (text: string) =>
      normaliseText(text)
        .filter(({ startsWord }) => startsWord)
        .map(({ character }) => character)
        .join(' ');
    expect(starts('RE100 산단 제조AX 2.5조 semi-conductor 균형발전법')).toBe('r 산 제 a 2 조 s c 균');
  });
});
