import type { CitedFact } from '../../facts/cited-fact.js';
import { printedNamesOf } from '../../facts/printed-names.js';
import { findName } from '../../text/find-occurrences.js';
import { spanOfLines, type PrintedText } from '../../text/printed-text.js';
import type { Claim } from './claim.js';

/** Digits that stand in a word, as in RE100, KC-2, 5극 or 1,2~N호, or that end a name as a year does. */
const IN_WORD = /[\p{L}-]\d|\d[\p{L}-]|\d[,~](?:\d[,~])*[\dN]+호|\s\d{4}$/u;

/** Names claim digits that count nothing, such as those of RE100 and 5극 3특: dates, sums, shares and counts have fields of their own. */
export function nameClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  const named = fact.nodes.filter(({ type }) => type.kind === 'SHARED');
  const names = named.flatMap(({ content }) => printedNamesOf(content)).filter((name) => IN_WORD.test(name));
  return names.map((printed) => ({
    fact,
    field: 'name',
    printed,
    spans: fact.citations.flatMap(({ range }) => findName(text, printed, spanOfLines(text, range))),
    kinds: ['BARE', 'ORDINAL'],
    faults: [],
  }));
}
