/** One end of a written interval. */
export interface IsoPart {
  readonly text: string;
  readonly unit: 'YEAR' | 'MONTH' | 'DAY';
  /** First and last day that it covers, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

/** A written interval; an end that is open, or a start, is null. */
export interface IsoPeriod {
  readonly from: IsoPart | null;
  readonly until: IsoPart | null;
}

const OPEN = '..';
const UNITS = ['YEAR', 'MONTH', 'DAY'] as const;

const twoDigits = (count: number) => String(count).padStart(2, '0');
const isoDay = (year: number, month: number, day: number) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePart(text: string): IsoPart | null {
  if (!/^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
  const [year = 0, month, day] = text.split('-').map(Number);
  const unit = UNITS[text.split('-').length - 1] ?? 'YEAR';
  const [firstMonth, lastMonth] = [month ?? 1, month ?? 12];
  if (firstMonth < 1 || lastMonth > 12) return null;
  const lastDay = lastDayOf(year, lastMonth);
  if (day !== undefined && (day < 1 || day > lastDay)) return null;
  return Object.freeze({ text, unit, first: isoDay(year, firstMonth, day ?? 1), last: isoDay(year, lastMonth, day ?? lastDay) });
}

/** Reads `2026`, `2026-02`, `2026-02-11`, ranges `a/b` of these and open ones `../b`, `a/..`; null where it is none, or no day of the calendar. */
export function parseIsoPeriod(iso: string): IsoPeriod | null {
  const [start = '', end = start, ...more] = iso.split('/');
  if (more.length > 0 || (start === OPEN && end === OPEN)) return null;
  const from = start === OPEN ? null : parsePart(start);
  const until = end === OPEN ? null : parsePart(end);
  if ((from === null && start !== OPEN) || (until === null && end !== OPEN)) return null;
  return Object.freeze({ from, until });
}
