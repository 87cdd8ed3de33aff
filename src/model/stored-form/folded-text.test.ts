import { describe, expect, test } from '@jest/globals';
import { foldText } from './folded-text.js';

const utf16 = (one: string, other: string) => (one < other ? -1 : 1);
const byCodePoint = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('folded text', () => {
  test.each([
    ['case', 'RE100 산단', 're100 산단'],
    ['width', 'ＲＥ１００', 're100'],
    ['how Hangul is composed', '광주'.normalize('NFD'), '광주'],
    ['circled numbers', '②', '2'],
  ])('makes no difference of %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('sorts alike by code point and by UTF-16 unit', () => {
    const texts = ['가', 'z', '\uFFFD', '🚢', '\uE000', '힣', '𠮷'].map(foldText);
    expect([...texts].sort(utf16)).toEqual([...texts].sort(byCodePoint));
  });

  test('has no half of a pair', () => {
    expect(foldText('a\uD800b')).toBe(foldText('a\uFFFDb'));
  });
});
