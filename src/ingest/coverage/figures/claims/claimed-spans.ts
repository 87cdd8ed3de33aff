import type { CitedFact } from '../../facts/cited-fact.js';
import { findEvidence, isWithin } from '../../text/find-occurrences.js';
import { spanOfLines, type PrintedText, type TextSpan } from '../../text/printed-text.js';

/** A digit, comma or year mark beside a figure would make it another one. */
const isWhole = (text: PrintedText, { from, to }: TextSpan) => {
  const [before, first] = [text.text.charAt(from - 1), text.text.charAt(from)];
  const [last, after] = [text.text.charAt(to - 1), text.text.charAt(to)];
  return !(/[\d]/u.test(first) && /[\d,]/u.test(before)) && !(/\d/u.test(last) && /\d/u.test(after));
};

function spansOfCitation(text: PrintedText, { range, evidence }: CitedFact['citations'][number], printed: string): readonly TextSpan[] {
  const lines = spanOfLines(text, range);
  const found = findEvidence(text, printed, lines).filter((span) => isWhole(text, span));
  const shown = evidence.flatMap((term) => findEvidence(text, term, lines));
  const inEvidence = found.filter((span) => shown.some((term) => isWithin(span, term)));
  // Evidence tells equal figures of a line apart; without it, a figure must stand there once.
  if (inEvidence.length > 0) return inEvidence;
  return found.length === 1 ? found : [];
}

/** Where a fact's printed text stands: within the terms that it cites, or where it stands once on the cited lines. */
export function claimedSpans(text: PrintedText, { citations }: Pick<CitedFact, 'citations'>, printed: string): readonly TextSpan[] {
  return citations.flatMap((citation) => spansOfCitation(text, citation, printed));
}
