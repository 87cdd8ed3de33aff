import { YEAR_MARK } from '../figures/grammar/figure-grammar.js';
import type { PrintedText } from '../text/printed-text.js';
import { termsAt, type PrintedTerm } from './printed-term.js';

const YEAR_MARKS = new RegExp(`${YEAR_MARK}(?=\\d{2}(?!\\d))`, 'gu');
const QUOTED = /「([^」]+)」|['‘’]([^'‘’]+)['‘’]/gu;
const MARKS_OF_EMPHASIS = /^[*\s]+|[*\s]+$/gu;

/** Terms in quotation marks; the apostrophes of years are set aside first, since a year opens with the same marks. */
export function quotedTerms({ lines, lineStarts }: PrintedText): readonly PrintedTerm[] {
  return lines.flatMap((line, index) => {
    const found = [...line.replaceAll(YEAR_MARKS, ' ').matchAll(QUOTED)].map((match) => {
      const inner = match[1] ?? match[2] ?? '';
      const text = inner.replaceAll(MARKS_OF_EMPHASIS, '');
      return { text, index: match.index + 1 + inner.indexOf(text) };
    });
    return termsAt(index + 1, lineStarts[index] ?? 0, found);
  });
}
