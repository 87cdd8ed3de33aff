import type { FigureKind } from './figure.js';

/** One form that figures are printed in. */
export interface FigureForm {
  readonly kind: FigureKind;
  /** What it looks like, for readers. */
  readonly shown: string;
  readonly pattern: string;
}

/** Apostrophes of all kinds, before two digits that begin no longer number. */
export const YEAR_MARK = "['\u2018\u2019\u201B\u02BC\u2032]";

const YEAR = `${YEAR_MARK}\\d{2}(?!\\d)`;
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const COUNTERS = ['개사', '개국', '개년', '개', '명', '기', '종', '년', '월', '일', '인', '건', '곳', '차례', '단계', '대(?![가-힣])'].join('|');

/** The grammar of figures. Forms are tried in this order at each place, so that the longer comes first; every digit of a document belongs to one. */
export const FIGURE_GRAMMAR: readonly FigureForm[] = Object.freeze([
  { kind: 'DATE', shown: '2025. 12. 17.', pattern: '\\d{4}\\.\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.?' },
  { kind: 'DATE', shown: "'26.上, '26.1분기, '25.11월, '25.8", pattern: `${YEAR}\\.(?:[上下]|[1-4]분기|(?:1[0-2]|[1-9])(?![\\d,%])월?)` },
  { kind: 'DATE', shown: "'25년, '26", pattern: `${YEAR}년?` },
  { kind: 'DATE', shown: '1~11월, 12월', pattern: '(?<![\\d.,])(?:\\d{1,2}~)?(?:1[0-2]|[1-9])월' },
  { kind: 'DATE', shown: '3분기', pattern: '(?<!\\d)[1-4]분기' },
  { kind: 'DATE', shown: '(12.10)', pattern: '(?<=\\()(?:1[0-2]|[1-9])\\.(?:[12]\\d|3[01]|[1-9])(?=\\))' },
  { kind: 'MONEY', shown: '1,824억원, 7천억불, 275조, 100만원', pattern: `${NUMBER}천?(?:(?:조|억)[원불]?|만?[원불])` },
  { kind: 'PERCENT', shown: '98%, +18%', pattern: `[+-]?${NUMBER}\\s?%` },
  { kind: 'RANK', shown: '2위, 1등', pattern: '\\d+[위등]' },
  { kind: 'MULTIPLE', shown: '10배', pattern: `${NUMBER}배` },
  { kind: 'COUNT', shown: '102개, 1천개, 7.1만기, 400만대, 3대, 1,800여명', pattern: `${NUMBER}[천만]?여?(?:${COUNTERS}|대)` },
  { kind: 'PLUS', shown: '+α', pattern: '\\+α' },
  { kind: 'ORDINAL', shown: '제3', pattern: '제\\d+' },
  { kind: 'LABEL', shown: '①, Ⅲ, and I., 1. or 1 at the beginning of a line', pattern: '[①-⑳]|[Ⅰ-Ⅻ]|^I(?=\\.)|^\\d{1,2}(?=\\.?\\s)' },
  { kind: 'BARE', shown: '3,500, 0.52, RE100, 5극', pattern: NUMBER },
]);
