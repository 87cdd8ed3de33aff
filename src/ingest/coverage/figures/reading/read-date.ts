import { YEAR_MARK } from '../grammar/figure-grammar.js';

/** A printed date by itself. */
export interface ReadDate {
  /** Null where the print leaves the year out. */
  readonly year: number | null;
  /** First and last month; null where only a year is printed. */
  readonly months: readonly [number, number] | null;
  readonly day: number | null;
}

const MONTHS_OF_HALF: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 6], 下: [7, 12] };

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => ReadDate;
}

const century = (year: string | undefined) => 2000 + Number(year);
const month = (printed: string | undefined): readonly [number, number] => [Number(printed), Number(printed)];
const quarter = (printed: string | undefined): readonly [number, number] => [Number(printed) * 3 - 2, Number(printed) * 3];

const FORMS: readonly DateForm[] = [
  { pattern: /^(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?$/u, read: ([year, of, day]) => ({ year: Number(year), months: month(of), day: Number(day) }) },
  {
    pattern: new RegExp(`^${YEAR_MARK}(\\d{2})\\.([上下])$`, 'u'),
    read: ([year, half = '']) => ({ year: century(year), months: MONTHS_OF_HALF[half] ?? null, day: null }),
  },
  { pattern: new RegExp(`^${YEAR_MARK}(\\d{2})\\.(\\d)분기$`, 'u'), read: ([year, of]) => ({ year: century(year), months: quarter(of), day: null }) },
  { pattern: new RegExp(`^${YEAR_MARK}(\\d{2})\\.(\\d{1,2})월?$`, 'u'), read: ([year, of]) => ({ year: century(year), months: month(of), day: null }) },
  { pattern: new RegExp(`^${YEAR_MARK}(\\d{2})(?:년|\\.)?$`, 'u'), read: ([year]) => ({ year: century(year), months: null, day: null }) },
  { pattern: /^(\d{1,2})~(\d{1,2})월$/u, read: ([first, last]) => ({ year: null, months: [Number(first), Number(last)], day: null }) },
  { pattern: /^(\d{1,2})월$/u, read: ([of]) => ({ year: null, months: month(of), day: null }) },
  { pattern: /^(\d)분기$/u, read: ([of]) => ({ year: null, months: quarter(of), day: null }) },
  { pattern: /^(\d{1,2})\.(\d{1,2})$/u, read: ([of, day]) => ({ year: null, months: month(of), day: Number(day) }) },
];

/** Reads the text of a DATE figure; null where it is none. */
export function readDate(text: string): ReadDate | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return null;
}
