import type { TextSpan } from '../text/printed-text.js';

/** A term that the document marks as a name, by quotation marks or by its letters. */
export interface PrintedTerm extends TextSpan {
  readonly line: number;
  readonly text: string;
  /** Which of the equal texts on its line it is, from 1. */
  readonly nth: number;
}

/** Terms with their places on one line, each of equal ones counted. */
export function termsAt(line: number, lineStart: number, found: readonly { readonly text: string; readonly index: number }[]): readonly PrintedTerm[] {
  const seen = new Map<string, number>();
  return found.map(({ text, index }) => {
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return { line, text, nth, from: lineStart + index, to: lineStart + index + text.length };
  });
}
