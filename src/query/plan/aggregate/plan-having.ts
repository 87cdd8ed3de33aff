import { GraphApiError } from '../../../errors/graph-api-error.js';
import { parseIsoPeriod } from '../../../model/stored-form/iso-period.js';
import type { Condition } from '../condition.js';
import { checkFilter } from '../filter/check-filter.js';
import { allOf, anyOf, oppositeOf, unlessAlways } from '../filter/combine-conditions.js';
import { planComparisons } from '../filter/plan-comparisons.js';
import type { PlanContext } from '../plan-context.js';
import { figureColumn, type FiguresPlan } from './plan-figures.js';

type Given = Readonly<Record<string, unknown>>;
type HavingPlan = Omit<FiguresPlan, 'row'>;

const given = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(value as Given).filter(([, entry]) => entry !== undefined);

/** A day is compared with a day, since a month or year has two ends. Rejects with DATE_INVALID. */
function checkDays(path: string, value: object): void {
  for (const [operator, day] of Object.entries(value)) {
    const period = parseIsoPeriod(String(day));
    if (period && period.from?.first === day && period.until?.last === day) continue;
    throw new GraphApiError(
      'DATE_INVALID',
      `${path}.${operator} is ${JSON.stringify(String(day).slice(0, 60))}. Give a day of the calendar, such as 2026-02-11.`,
    );
  }
}

function compareColumn(column: string, value: unknown, { names }: PlanContext): Condition {
  return planComparisons({ variable: column, property: null, name: column, names }, value as object);
}

function planKey(key: string, value: unknown, plan: HavingPlan, context: PlanContext): Condition {
  const inner = (each: unknown) => planConditions(each, plan, context);
  if (key === 'and') return allOf((value as readonly unknown[]).map(inner));
  if (key === 'or') return anyOf((value as readonly unknown[]).map(inner));
  if (key === 'not') return oppositeOf(inner(value));
  if (key === 'count') return compareColumn(plan.columns.members(), value, context);
  const property = plan.subject.type?.properties[key];
  if (!property) throw new Error(`Groups are not filtered by ${key}.`);
  const conditions = given(value).map(([figure, asked]) => {
    if (property.typeName === 'Period' && figure !== 'count') checkDays(`${plan.subject.path}.groups(having:).${key}.${figure}`, asked as object);
    return compareColumn(figureColumn(figure, property, plan), asked, context);
  });
  return allOf(conditions);
}

function planConditions(value: unknown, plan: HavingPlan, context: PlanContext): Condition {
  return allOf(given(value).map(([key, entry]) => planKey(key, entry, plan, context)));
}

/** Plans what is asked of groups by what is told of them; null where nothing is. Rejects with UNIT_NOT_FIXED, DATE_INVALID and the FILTER_… codes. */
export function planHaving(value: unknown, path: string, plan: HavingPlan, context: PlanContext): Condition | null {
  if (value === undefined || value === null) return null;
  checkFilter(value, path, context.limits);
  return unlessAlways(planConditions(value, plan, context));
}
