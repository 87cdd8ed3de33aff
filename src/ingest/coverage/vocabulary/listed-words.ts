import type { ListedWord } from '../exclusions/exclusions.js';
import { findName, isWithin } from '../text/find-occurrences.js';
import { spanOfLines, type PrintedText, type TextSpan } from '../text/printed-text.js';

/** The places that a listed word sets aside: itself wherever it stands within the other word, or alone where none is named. */
export function listedSpans(text: PrintedText, { word, within, line, nth }: ListedWord): readonly TextSpan[] {
  const searched = line === null ? { from: 0, to: text.text.length } : spanOfLines(text, { start: line, end: line });
  const holders = findName(text, within ?? word, searched);
  const places = holders.flatMap((holder) => findName(text, word, holder)).filter((span) => holders.some((holder) => isWithin(span, holder)));
  return line === null || within !== null ? places : places.slice(nth - 1, nth);
}
