import { describe, expect, test } from '@jest/globals';
import { foldName, foldText } from './fold-text.js';

describe('texts are searched alike', () => {
  test.each([
    ['with spaces or without', '새벽항 · 은빛만', '새벽항·은빛만'],
    ['with a line break or without', '등대벨트\n특별법', '등대벨트 특별법'],
    ['with asterisks or without', '**노후** 부두*', '노후 부두'],
    ['with straight or curly apostrophes', '‘26.2', "'26.2"],
    ['with straight or curly quotation marks', '“파도”', '"파도"'],
    ['composed or in parts', '한국'.normalize('NFD'), '한국'],
  ])('%s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test('but an apostrophe counts in evidence, since it tells a year from a number', () => {
    expect(foldText("'26")).not.toBe(foldText('26'));
  });

  test('while names are found whether quoted or not', () => {
    expect(foldName("'등대 벨트' 구축")).toBe(foldName('등대 벨트 구축'));
  });
});
