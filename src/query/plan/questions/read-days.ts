import { GraphApiError } from '../../../errors/graph-api-error.js';
import { parseIsoPeriod } from '../../../model/stored-form/iso-period.js';
import { shown } from '../shown.js';

/** The first and last day of a year, month or day that an argument names. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Reads an argument that names a year, a month or a day; null where it is not given. Rejects with DATE_INVALID. */
export function readDays(given: unknown, argument: string): Days | null {
  if (given === undefined || given === null) return null;
  const text = String(given);
  const part = text.includes('/') ? null : parseIsoPeriod(text)?.from;
  if (part) return { first: part.first, last: part.last };
  throw new GraphApiError('DATE_INVALID', `${argument} is ${shown(text)}, which is no year, month or day of the calendar. Give 2026, 2026-02 or 2026-02-11.`);
}
