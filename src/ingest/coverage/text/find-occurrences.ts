import { foldName, foldText } from '../../verify/fold-text.js';
import type { FoldedText, PrintedText, TextSpan } from './printed-text.js';

export const isWithin = (inner: TextSpan, outer: TextSpan): boolean => outer.from <= inner.from && inner.to <= outer.to;

function find({ text, origins }: FoldedText, term: string, within: TextSpan): readonly TextSpan[] {
  if (term === '') return [];
  const found: TextSpan[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const span = { from: origins[at] ?? 0, to: (origins[at + term.length - 1] ?? 0) + 1 };
    if (isWithin(span, within)) found.push(span);
    if (span.from > within.to) break;
  }
  return found;
}

/** Where a printed text stands within a part of the document, apostrophes counting. */
export const findEvidence = (text: PrintedText, term: string, within: TextSpan): readonly TextSpan[] => find(text.evidence, foldText(term), within);

/** Where a name stands within a part of the document, quoted or not. */
export const findName = (text: PrintedText, name: string, within: TextSpan): readonly TextSpan[] => find(text.names, foldName(name), within);
