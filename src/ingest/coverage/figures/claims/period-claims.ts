import type { CitedFact } from '../../facts/cited-fact.js';
import { isContentMap } from '../../../read-bundle/is-content-map.js';
import type { ContentMap } from '../../../read-bundle/bundle.js';
import { textOf } from '../../../text-of.js';
import { isWithin } from '../../text/find-occurrences.js';
import { lineAt, spanOfLines, type PrintedText, type TextSpan } from '../../text/printed-text.js';
import { findEvidence } from '../../text/find-occurrences.js';
import { figuresIn } from '../grammar/find-figures.js';
import type { Figure } from '../grammar/figure.js';
import { readDate } from '../reading/read-date.js';
import { isoOf, readPeriod } from '../reading/read-period.js';
import type { Claim } from './claim.js';
import { claimedSpans } from './claimed-spans.js';

type Written = Pick<Figure, 'text' | 'from' | 'to'>;

/** The dates on a line of the document, in places of the whole. */
function datesOn({ lines, lineStarts }: PrintedText, line: number): readonly Written[] {
  const start = lineStarts[line - 1] ?? 0;
  const dates = figuresIn(lines[line - 1] ?? '').filter(({ kind }) => kind === 'DATE');
  return dates.map(({ text, from, to }) => ({ text, from: start + from, to: start + to }));
}

const lineOf = (value: ContentMap[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** The year that a period without one took from another line, where that line prints it. */
function inferredYear(text: PrintedText, { iso, yearFrom }: ContentMap): { readonly year: number; readonly dates: readonly Written[] } | null {
  const line = lineOf(yearFrom);
  const year = Number(/\d{4}/.exec(textOf(iso))?.[0]);
  const dates = line === null ? [] : datesOn(text, line).filter((date) => readDate(date.text)?.year === year);
  return dates.length > 0 ? { year, dates } : null;
}

/** A running total counts from the month that another line names, as in 1~11월. */
function withInferredStart(text: PrintedText, { startFrom }: ContentMap, iso: string): string | null {
  const line = lineOf(startFrom);
  const end = iso.replace(/^\.\.\//, '');
  const months = line === null ? [] : datesOn(text, line).flatMap((date) => readDate(date.text)?.months ?? []);
  return months.length > 0 && /^\d{4}-\d{2}$/.test(end) ? `${end.slice(0, 4)}-${String(Math.min(...months)).padStart(2, '0')}/${end}` : null;
}

function reread(text: PrintedText, period: ContentMap): string | null {
  const read = readPeriod(textOf(period['printed']));
  const iso = read ? isoOf(read, inferredYear(text, period)?.year ?? null) : null;
  return iso !== null && period['inferred'] === 'START' ? withInferredStart(text, period, iso) : iso;
}

/** The year that was taken from the fact's own terms is claimed with the rest. */
function yearSpans(text: PrintedText, fact: CitedFact, period: ContentMap): readonly TextSpan[] {
  const dates = inferredYear(text, period)?.dates ?? [];
  return fact.citations.flatMap(({ range, evidence }) => {
    const shown = evidence.flatMap((term) => findEvidence(text, term, spanOfLines(text, range)));
    return dates.filter((date) => shown.some((term) => isWithin(date, term)));
  });
}

function periodClaim(text: PrintedText, fact: CitedFact, field: string, period: ContentMap): Claim {
  const printed = textOf(period['printed']);
  const stored = textOf(period['iso']);
  const spans = claimedSpans(text, fact, printed);
  const read = reread(text, period);
  const line = spans[0] ? lineAt(text, spans[0].from) : (fact.citations[0]?.range.start ?? 0);
  const isBorne = spans.length > 0 && read === stored;
  const faults = isBorne
    ? []
    : [
        {
          code: 'VALUE_NOT_BORNE',
          line,
          id: fact.id,
          field,
          printed,
          stored,
          read: spans.length === 0 ? 'nothing on these lines' : (read ?? 'no time'),
        } as const,
      ];
  return { fact, field, printed, spans: [...spans, ...yearSpans(text, fact, period)], kinds: ['DATE'], faults };
}

/** Dates are claimed by periods alone. */
export function periodClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  return Object.entries(fact.content).flatMap(([field, value]) => (isContentMap(value) && 'iso' in value ? [periodClaim(text, fact, field, value)] : []));
}
