import type { GapOf } from '../../coverage-gap.js';
import type { CitedFact } from '../../facts/cited-fact.js';
import { lineAt, type PrintedText, type TextSpan } from '../../text/printed-text.js';

/** What is read where nothing is printed. */
export const NOTHING_THERE = 'nothing on these lines';

/** What a field holds and what its printed text reads. */
export type ReadValue = Pick<GapOf<'VALUE_NOT_BORNE'>, 'field' | 'printed' | 'stored' | 'read'>;

/** The fault of a field whose printed text reads otherwise, where that text stands, or else at the fact's first line. */
export function valueFault(text: PrintedText, fact: CitedFact, spans: readonly TextSpan[], value: ReadValue): GapOf<'VALUE_NOT_BORNE'> {
  const [span] = spans;
  const line = span ? lineAt(text, span.from) : (fact.citations[0]?.range.start ?? 0);
  return { code: 'VALUE_NOT_BORNE', line, id: fact.id, ...value };
}
