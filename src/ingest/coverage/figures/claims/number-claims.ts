import type { CitedFact } from '../../facts/cited-fact.js';
import { textOf } from '../../../text-of.js';
import type { PrintedText } from '../../text/printed-text.js';
import type { FigureKind } from '../grammar/figure.js';
import type { Claim } from './claim.js';
import { claimedSpans } from './claimed-spans.js';
import { NOTHING_THERE, valueFault } from './value-fault.js';

interface NumberField {
  readonly field: string;
  readonly kinds: readonly FigureKind[];
}

/** What numbers the things that are numbered in print. */
const FIELDS: Readonly<Record<string, NumberField>> = {
  Section: { field: 'number', kinds: ['LABEL'] },
  Pillar: { field: 'number', kinds: ['LABEL'] },
  Task: { field: 'numberPrinted', kinds: ['LABEL'] },
  Measure: { field: 'marker', kinds: ['LABEL'] },
  Finding: { field: 'marker', kinds: ['LABEL'] },
  NationalAgenda: { field: 'number', kinds: ['BARE'] },
};

const printedOf = (value: CitedFact['content'][string] | undefined) => (typeof value === 'number' ? String(value) : textOf(value));

/** Labels of headings and items, and the numbers of the national agenda, are claimed by the numbers of what they number. */
export function numberClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  const { field, kinds } = FIELDS[fact.type] ?? { field: '', kinds: [] };
  const printed = printedOf(fact.content[field]);
  if (fact.kind !== 'NODE' || !/[\dI①-⑳Ⅰ-Ⅻ]/u.test(printed)) return [];
  const spans = claimedSpans(text, fact, printed);
  const faults = spans.length > 0 ? [] : [valueFault(text, fact, spans, { field, printed, stored: printed, read: NOTHING_THERE })];
  return [{ fact, field, printed, spans, kinds, faults }];
}
