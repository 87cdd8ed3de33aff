import type { CitedFact } from '../../facts/cited-fact.js';
import { textOf } from '../../../text-of.js';
import type { PrintedText } from '../../text/printed-text.js';
import { figuresIn } from '../grammar/find-figures.js';
import type { Figure, FigureKind } from '../grammar/figure.js';
import { readQualifier } from '../reading/read-qualifier.js';
import type { Claim } from './claim.js';
import { claimedSpans } from './claimed-spans.js';
import { NOTHING_THERE, valueFault } from './value-fault.js';

/** A field that holds a number, the printed text it comes from, and how that text is read again. */
export interface ValueField {
  readonly field: string;
  readonly printed: string;
  readonly stored: string;
  readonly kinds: readonly FigureKind[];
  /** The values that a figure of the printed text can stand for. */
  readonly readings: (figure: Pick<Figure, 'kind' | 'text'>) => readonly string[];
}

const DECREASE = /↓|줄이|감소|인하|축소/u;

/** The sign of a change: printed words say that it goes down. */
export const signOf = (printed: string): 1 | -1 => (DECREASE.test(printed) ? -1 : 1);

function faultOf({ printed, stored, kinds, readings }: ValueField, hasSpans: boolean, qualifier: string): string | null {
  if (!hasSpans) return NOTHING_THERE;
  const figures = figuresIn(printed).filter(({ kind }) => kinds.includes(kind) && kind !== 'PLUS');
  const read = figures.flatMap(readings);
  if (!read.includes(stored)) return read.join(', ') || 'no such figure';
  const wanted = readQualifier(printed);
  return wanted === qualifier ? null : `${stored}, ${wanted}`;
}

/** Makes the claim of a field whose value is read again from its printed text. */
export function valueClaim(text: PrintedText, fact: CitedFact, value: ValueField): Claim {
  const { field, printed, stored, kinds } = value;
  const spans = claimedSpans(text, fact, printed);
  const qualifier = textOf(fact.content['qualifier']);
  const read = faultOf(value, spans.length > 0, qualifier);
  const faults = read === null ? [] : [valueFault(text, fact, spans, { field, printed, stored: `${stored}, ${qualifier}`, read })];
  return { fact, field, printed, spans, kinds, faults };
}
