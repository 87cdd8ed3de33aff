import type { ContentMap } from '../../../read-bundle/bundle.js';
import { textOf } from '../../../text-of.js';
import type { PrintedText } from '../../text/printed-text.js';
import { figuresIn } from '../grammar/find-figures.js';
import type { Figure } from '../grammar/figure.js';
import { readDate } from './read-date.js';
import { isoOf, readPeriod } from './read-period.js';

type Written = Pick<Figure, 'text' | 'from' | 'to'>;

/** The dates on a line of the document, in places of the whole. */
function datesOn({ lines, lineStarts }: PrintedText, line: number): readonly Written[] {
  const start = lineStarts[line - 1] ?? 0;
  const dates = figuresIn(lines[line - 1] ?? '').filter(({ kind }) => kind === 'DATE');
  return dates.map(({ text, from, to }) => ({ text, from: start + from, to: start + to }));
}

const lineOf = (value: ContentMap[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** The year that a period without one took from another line, where that line prints it. */
export function inferredYear(text: PrintedText, { iso, yearFrom }: ContentMap): { readonly year: number; readonly dates: readonly Written[] } | null {
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

/** The interval that a period's printed text reads, with what it says to have taken from other lines; null where it reads none. */
export function rereadPeriod(text: PrintedText, period: ContentMap): string | null {
  const read = readPeriod(textOf(period['printed']));
  const iso = read ? isoOf(read, inferredYear(text, period)?.year ?? null) : null;
  return iso !== null && period['inferred'] === 'START' ? withInferredStart(text, period, iso) : iso;
}
