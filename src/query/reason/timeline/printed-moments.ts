import { parseIsoPeriod, type IsoPart } from '../../../model/stored-form/iso-period.js';

/** The days that a printed point in time may be, first and last; at the printed precision. */
export interface Moment {
  readonly first: string;
  readonly last: string;
}

/** A printed time as its points: one; or a start and an end, either of which may be open. */
export type PrintedMoments =
  | { readonly kind: 'POINT'; readonly at: Moment }
  /** `~'30`: due at the end of it. */
  | { readonly kind: 'UNTIL'; readonly end: Moment }
  /** `'25.8~`: nothing says when it ends. */
  | { readonly kind: 'SINCE'; readonly start: Moment }
  | { readonly kind: 'INTERVAL'; readonly start: Moment; readonly end: Moment };

/** Months that a precision puts together; a year and a day are written as such. */
const MONTHS: Readonly<Record<string, number>> = { HALF: 6, QUARTER: 3 };

const monthOf = (text: string) => Number(text.slice(5, 7));
const padded = (month: number) => String(month).padStart(2, '0');

/** The half or quarter that a month of the print stands in; of other precisions the part itself. */
function momentOf({ text, first, last }: IsoPart, precision: string): Moment {
  const months = MONTHS[precision];
  if (months === undefined) return { first, last };
  const year = text.slice(0, 4);
  const before = Math.floor((monthOf(text) - 1) / months) * months;
  const ending = parseIsoPeriod(`${year}-${padded(before + months)}`)?.until?.last ?? last;
  return { first: `${year}-${padded(before + 1)}-01`, last: ending };
}

/** Reads a stored time at its printed precision; null where it is none. */
export function printedMoments(iso: string, precision: string): PrintedMoments | null {
  const period = parseIsoPeriod(iso);
  if (!period) return null;
  const start = period.from && momentOf(period.from, precision);
  const end = period.until && momentOf(period.until, precision);
  if (start && end) return start.first === end.first && start.last === end.last ? { kind: 'POINT', at: start } : { kind: 'INTERVAL', start, end };
  if (end) return { kind: 'UNTIL', end: { first: end.last, last: end.last } };
  return start && { kind: 'SINCE', start };
}
