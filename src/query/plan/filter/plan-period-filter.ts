import { GraphApiError } from '../../../errors/graph-api-error.js';
import { parseIsoPeriod } from '../../../model/stored-form/iso-period.js';
import type { Condition } from '../condition.js';
import type { VariableNames } from '../plan-context.js';
import { allOf, anyOf, oppositeOf } from './combine-conditions.js';
import { compare, type Compared } from './plan-comparisons.js';

/** A period of a node or relationship. */
export interface PeriodSubject {
  readonly variable: string;
  /** Name of the property, such as `dates`. */
  readonly property: string;
  readonly names: VariableNames;
}

/** The days that an operand names, each YYYY-MM-DD or null where it is open. */
interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

interface PeriodParts {
  readonly start: Compared;
  readonly end: Compared;
}

const WANTED = 'Give a year, month or day (2026, 2026-02, 2026-02-11), or an interval of these (2026-01/2026-06, ../2030, 2025-08/..).';

function refuse(property: string, key: string, text: string, why: string): never {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  throw new GraphApiError('DATE_INVALID', `${property}.${key} is ${shown}, ${why}`);
}

function readDays(property: string, key: string, text: string): Days {
  const period = parseIsoPeriod(text);
  if (!period) refuse(property, key, text, `which is no date or interval of the calendar. ${WANTED}`);
  return { first: period.from?.first ?? null, last: period.until?.last ?? null };
}

/** Holds where the part is there and compares so. */
function within(part: Compared, operator: 'GTE' | 'LTE', day: string | null): readonly Condition[] {
  return day === null ? [] : [compare(part, operator, day)];
}

/** Holds where the part is open as well. */
function withinOrOpen(part: Compared, operator: 'GTE' | 'LTE', day: string | null): readonly Condition[] {
  if (day === null) return [];
  const open: Condition = Object.freeze({ kind: 'IsNull', variable: part.variable, property: part.property ?? '' });
  return [anyOf([open, compare(part, operator, day)])];
}

const KEYS: Readonly<Record<string, (parts: PeriodParts, days: Days) => readonly Condition[]>> = {
  before: ({ end }, { first }) => [compare(end, 'LT', first ?? '')],
  after: ({ start }, { last }) => [compare(start, 'GT', last ?? '')],
  during: ({ start, end }, { first, last }) => [...within(start, 'GTE', first), ...within(end, 'LTE', last)],
  overlaps: ({ start, end }, { first, last }) => [...withinOrOpen(start, 'LTE', last), ...withinOrOpen(end, 'GTE', first)],
};

function planKey(key: string, value: unknown, { variable, property, names }: PeriodSubject): Condition {
  const missing: Condition = Object.freeze({ kind: 'IsNull', variable, property: `${property}Iso` });
  if (key === 'isNull') return value === true ? missing : oppositeOf(missing);
  const text = String(value);
  const days = readDays(property, key, text);
  if (key === 'before' && days.first === null) refuse(property, key, text, 'before whose open start nothing can be. Give a start.');
  if (key === 'after' && days.last === null) refuse(property, key, text, 'after whose open end nothing can be. Give an end.');
  const part = (name: string): Compared => ({ variable, property: `${property}${name}`, name: `${variable}_${property}_${key}`, names });
  const conditions = KEYS[key]?.({ start: part('Start'), end: part('End') }, days) ?? [];
  return allOf([oppositeOf(missing), ...conditions]);
}

/**
 * Plans a filter of a period `[start, end]`, of which an open end is never known to be reached: `before` and `after` want
 * the whole period on one side of the operand, `during` wants it inside, and `overlaps` that it may share a day with it.
 * Rejects with DATE_INVALID.
 */
export function planPeriodFilter(given: object, subject: PeriodSubject): Condition {
  return allOf(Object.entries(given).map(([key, value]) => planKey(key, value, subject)));
}
