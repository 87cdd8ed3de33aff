import type { Answer } from '../answer.js';
import { boundOf, joinBounds, oppositeBound, type Bound } from '../exact/bounds.js';
import { subtract, type Decimal } from '../exact/decimal.js';
import { divide } from '../exact/divide.js';
import type { LastValue } from './find-last.js';
import type { ObservedValue } from './observed-value.js';
import { progressValue } from './progress-value.js';

/** Why no rate can be had. */
export type NoRateReason = NonNullable<LastValue['reason']> | 'RANK' | 'NO_VALUE' | 'AIM_UNDATED' | 'LESS_THAN_A_YEAR' | 'BOUNDS_DISAGREE';

/** What is still to be done, and in how many whole years. */
interface Need {
  readonly amount: Decimal;
  readonly bound: Bound | null;
  readonly years: number;
}

/** What an aim needs a year: null with the reason, or the years and the value. */
export interface YearlyNeed {
  readonly years: number | null;
  readonly ratePerYear: Answer | null;
  readonly noRate: NoRateReason | null;
}

// Further places than are printed; what is rounded says so.
const MORE_PLACES = 2;

const none = (noRate: NoRateReason): YearlyNeed => ({ years: null, ratePerYear: null, noRate });
const yearOf = (day: string) => Number(day.slice(0, 4));

function needOfAddition(aim: ObservedValue, amount: Decimal, last: LastValue): Need | NoRateReason {
  if (aim.end === null) return 'AIM_UNDATED';
  const bound = boundOf(aim.qualifier);
  if (aim.start !== null) {
    const whole = aim.start.endsWith('-01-01') && aim.end.endsWith('-12-31');
    return whole ? { amount, bound, years: yearOf(aim.end) - yearOf(aim.start) + 1 } : 'LESS_THAN_A_YEAR';
  }
  if (last.reason !== null) return last.reason;
  return { amount, bound, years: yearOf(aim.end) - yearOf(last.value?.at?.last ?? aim.end) };
}

function needOfLevel(aim: ObservedValue, target: Decimal, last: LastValue): Need | NoRateReason {
  if (last.value?.value === undefined || last.value.value === null || last.reason !== null) return last.reason ?? 'NO_LAST_VALUE';
  if (aim.end === null) return 'AIM_UNDATED';
  const bound = joinBounds([boundOf(aim.qualifier), oppositeBound(boundOf(last.value.qualifier))]);
  return { amount: subtract(target, last.value.value), bound, years: yearOf(aim.end) - yearOf(last.value.at?.last ?? aim.end) };
}

/** (target − last) / whole printed years, or of an addition itself / years; a floor where the aim is one. */
export function neededAYear(aim: ObservedValue, last: LastValue): YearlyNeed {
  if (aim.isRank) return none('RANK');
  if (aim.value === null) return none('NO_VALUE');
  const need = aim.kind === 'ADDITION' ? needOfAddition(aim, aim.value, last) : needOfLevel(aim, aim.value, last);
  if (typeof need === 'string') return none(need);
  if (need.years < 1) return none('LESS_THAN_A_YEAR');
  if (need.bound === null) return { ...none('BOUNDS_DISAGREE'), years: need.years };
  const { value, exact } = divide(need.amount, BigInt(need.years), MORE_PLACES);
  return { years: need.years, ratePerYear: progressValue(value, aim.unit, need.bound, exact), noRate: null };
}
