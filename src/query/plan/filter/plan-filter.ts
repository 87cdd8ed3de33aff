import type { FieldModel, PropertyModel } from '../../../model/graph-model-data.js';
import type { Condition } from '../condition.js';
import type { PlanContext } from '../plan-context.js';
import { checkFilter } from './check-filter.js';
import { allOf, anyOf, oppositeOf, unlessAlways } from './combine-conditions.js';
import type { FilterSubject } from './filter-subject.js';
import { planContainedFilter } from './plan-contained-filter.js';
import { planPropertyFilter } from './plan-property-filter.js';
import { planQuantityFilter } from './plan-quantity-filter.js';
import { planRelatedFilter } from './plan-related-filter.js';

type Given = Readonly<Record<string, unknown>>;

function planTypeFilter(given: Given, { variable }: FilterSubject): Condition {
  const kinds = Object.entries(given).map(([key, value]): Condition => {
    // Every node has a type.
    if (key === 'isNull') return value === true ? anyOf([]) : allOf([]);
    const labels = key === 'in' ? (value as readonly string[]) : [String(value)];
    return labels.length === 0 ? anyOf([]) : Object.freeze({ kind: 'HasLabel', variable, labels: [...new Set(labels)].sort() });
  });
  return allOf(kinds);
}

function planFieldFilter(field: FieldModel, given: object, subject: FilterSubject, context: PlanContext): Condition {
  return field.kind === 'toOne' ? planContainedFilter(field, given, subject, context) : planRelatedFilter(field, given, subject, context);
}

function planKey(key: string, value: unknown, subject: FilterSubject, context: PlanContext): Condition {
  const { type, variable } = subject;
  const inner = (given: unknown) => planFilter(given as Given, subject, context);
  if (key === 'and') return allOf((value as readonly unknown[]).map(inner));
  if (key === 'or') return anyOf((value as readonly unknown[]).map(inner));
  if (key === 'not') return oppositeOf(inner(value));
  const properties: Readonly<Record<string, PropertyModel>> = type?.properties ?? context.model.entityProperties;
  const property = properties[key];
  if (property) return planPropertyFilter(value as object, property, variable, context.names);
  const field = type?.fields[key];
  if (field) return planFieldFilter(field, value as object, subject, context);
  if (key === 'type') return planTypeFilter(value as Given, subject);
  if (type?.quantity?.name === key) return planQuantityFilter(value as Given, type.quantity, variable, context.names);
  throw new Error(`A filter of ${type?.label ?? 'Entity'} has no key ${key}.`);
}

/** Plans a filter that was checked; keys beside each other all hold. */
export function planFilter(given: Given, subject: FilterSubject, context: PlanContext): Condition {
  const conditions = Object.entries(given).filter(([, value]) => value !== undefined);
  return allOf(conditions.map(([key, value]) => planKey(key, value, subject, context)));
}

/**
 * Plans a `filter` argument; null where it asks for nothing. `path` names it in messages, such as `Query.tasks(filter:)`.
 * Rejects with the FILTER_… codes, DATE_INVALID and TYPES_NOT_APPLICABLE.
 */
export function planFilterArgument(given: unknown, path: string, subject: FilterSubject, context: PlanContext): Condition | null {
  if (given === undefined || given === null) return null;
  checkFilter(given, path, context.limits);
  return unlessAlways(planFilter(given as Given, subject, context));
}
