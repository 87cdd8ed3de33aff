import { figuresIn } from '../grammar/find-figures.js';
import { readDate, type ReadDate } from './read-date.js';

/** A printed time, as far as its own text tells it. */
export interface ReadPeriod {
  readonly from: ReadDate | null;
  readonly until: ReadDate | null;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Dates of the print alone: a text that opens with a month and day has no brackets around it, as the grammar wants them. */
function datesIn(printed: string) {
  if (/^\d{1,2}\.\d{1,2}$/u.test(printed)) return [{ text: printed, from: 0, to: printed.length }];
  return figuresIn(printed).filter(({ kind }) => kind === 'DATE');
}

/** Reads the printed text of a period: one date, a range, or one that is open at an end (`~'30`, `'30년까지`, `'25.8~`). Null where it holds no date. */
export function readPeriod(printed: string): ReadPeriod | null {
  const figures = datesIn(printed);
  const [first, second] = figures;
  const start = first ? readDate(first.text) : null;
  if (!first || !start || figures.length > 2) return null;
  if (second) return { from: start, until: readDate(second.text) };
  if (printed.slice(0, first.from).trimEnd().endsWith('~')) return { from: null, until: start };
  const after = printed.slice(first.to).trimStart();
  if (after.startsWith('까지')) return { from: null, until: start };
  return after.startsWith('~') ? { from: start, until: null } : { from: start, until: start };
}

function isoPart({ year, months, day }: ReadDate, inferredYear: number | null, end: 0 | 1): string | null {
  const written = year ?? inferredYear;
  if (written === null) return null;
  if (months === null) return String(written);
  return [String(written), two(months[end]), ...(day === null ? [] : [two(day)])].join('-');
}

/** The interval as bundles write it; null where its year stands neither in the print nor in `inferredYear`. */
export function isoOf({ from, until }: ReadPeriod, inferredYear: number | null): string | null {
  const start = from ? isoPart(from, inferredYear, 0) : '..';
  const end = until ? isoPart(until, inferredYear, 1) : '..';
  if (start === null || end === null) return null;
  return start === end ? start : `${start}/${end}`;
}
