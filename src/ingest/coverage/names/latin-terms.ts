import type { PrintedText } from '../text/printed-text.js';
import { termsAt, type PrintedTerm } from './printed-term.js';

// Letters with the digits and joiners inside them: M.AX, R&D, KC-2, RE100. A Roman numeral at the beginning of a line is a label.
const LATIN = /[A-Za-z]+(?:[&.-]?[A-Za-z0-9]+)*/gu;
const LABEL = /^I(?=\.)/u;

/** Terms in Latin letters, whole or as a part of a Korean word (S화학, 재생e). */
export function latinTerms({ lines, lineStarts }: PrintedText): readonly PrintedTerm[] {
  return lines.flatMap((line, index) => {
    const found = [...line.replace(LABEL, ' ').matchAll(LATIN)].map((match) => ({ text: match[0], index: match.index }));
    return termsAt(index + 1, lineStarts[index] ?? 0, found);
  });
}
