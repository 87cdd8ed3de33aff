import type { IsoPart, IsoPeriod } from '../../model/stored-form/iso-period.js';

interface PrecisionRule {
  /** How such a period is written, for messages. */
  readonly wanted: string;
  readonly unit: IsoPart['unit'];
  /** Months that it starts and ends in, where it is a part of the year. */
  readonly months: { readonly from: readonly string[]; readonly until: readonly string[] } | null;
}

const RULES: Readonly<Record<string, PrecisionRule>> = {
  YEAR: { wanted: '2026, 2026/2030 or ../2030', unit: 'YEAR', months: null },
  HALF: { wanted: '2026-01/2026-06 or 2026-07/2026-12', unit: 'MONTH', months: { from: ['01', '07'], until: ['06', '12'] } },
  QUARTER: { wanted: '2026-01/2026-03 and the like', unit: 'MONTH', months: { from: ['01', '04', '07', '10'], until: ['03', '06', '09', '12'] } },
  MONTH: { wanted: '2026-02, 2026-02/2026-05 or ../2026-02', unit: 'MONTH', months: null },
  DAY: { wanted: '2026-02-11 or a range of days', unit: 'DAY', months: null },
};

const hasMonth = (part: IsoPart | null, months: readonly string[] | undefined) =>
  part === null || months === undefined || months.includes(part.text.slice(5, 7));

/** How a period of a precision is written, where the given one is not; null where it fits or the precision is unknown. */
export function unfitPrecision({ from, until }: IsoPeriod, precision: string): string | null {
  const rule = Object.hasOwn(RULES, precision) ? RULES[precision] : undefined;
  if (!rule) return null;
  const unitsFit = [from, until].every((part) => part === null || part.unit === rule.unit);
  const monthsFit = hasMonth(from, rule.months?.from) && hasMonth(until, rule.months?.until);
  return unitsFit && monthsFit ? null : rule.wanted;
}
