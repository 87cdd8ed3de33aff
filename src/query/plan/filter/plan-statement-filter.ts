import type { PropertyModel } from '../../../model/graph-model-data.js';
import type { Condition } from '../condition.js';
import type { PlanContext } from '../plan-context.js';
import { checkFilter } from './check-filter.js';
import { allOf, anyOf, oppositeOf, unlessAlways } from './combine-conditions.js';
import { planPropertyFilter } from './plan-property-filter.js';

type Given = Readonly<Record<string, unknown>>;

function hasType(variable: string, types: readonly string[], { names }: PlanContext): Condition {
  return Object.freeze({ kind: 'HasType', variable, parameter: names.take(`${variable}_type_in`), types: Object.freeze([...new Set(types)].sort()) });
}

function planTypeFilter(given: Given, variable: string, context: PlanContext): Condition {
  return allOf(Object.entries(given).map(([key, value]) => hasType(variable, key === 'in' ? (value as readonly string[]) : [String(value)], context)));
}

function planProperties(given: Given, properties: Readonly<Record<string, PropertyModel>>, variable: string, context: PlanContext): Condition {
  const conditions = Object.entries(given).map(([key, value]) => {
    const property = properties[key];
    if (!property) throw new Error(`A statement filter has no key ${key}.`);
    return planPropertyFilter(value as object, property, variable, context.names);
  });
  return allOf(conditions);
}

/** The key under which what only one relationship type has is filtered: `dependsOn` for DEPENDS_ON. */
function typeOfKey(key: string, { model }: PlanContext) {
  return Object.values(model.relationshipTypes).find(({ typeName }) => typeName.toLowerCase() === `${key}statement`.toLowerCase());
}

function planKey(key: string, value: unknown, variable: string, context: PlanContext): Condition {
  const inner = (given: unknown) => planStatementFilter(given as Given, variable, context);
  if (key === 'and') return allOf((value as readonly unknown[]).map(inner));
  if (key === 'or') return anyOf((value as readonly unknown[]).map(inner));
  if (key === 'not') return oppositeOf(inner(value));
  if (key === 'type') return planTypeFilter(value as Given, variable, context);
  const typed = key in context.model.statementProperties ? undefined : typeOfKey(key, context);
  if (!typed) return planProperties({ [key]: value }, context.model.statementProperties, variable, context);
  return allOf([hasType(variable, [typed.type], context), planProperties(value as Given, typed.properties, variable, context)]);
}

/** Plans what a filter asks of the statement that relates two nodes. */
export function planStatementFilter(given: Given, variable: string, context: PlanContext): Condition {
  const conditions = Object.entries(given).filter(([, value]) => value !== undefined);
  return allOf(conditions.map(([key, value]) => planKey(key, value, variable, context)));
}

/**
 * Plans an `edgeFilter` argument; null where it asks for nothing. `path` names it in messages.
 * Rejects with the FILTER_… codes and DATE_INVALID.
 */
export function planStatementFilterArgument(given: unknown, path: string, variable: string, context: PlanContext): Condition | null {
  if (given === undefined || given === null) return null;
  checkFilter(given, path, context.limits);
  return unlessAlways(planStatementFilter(given as Given, variable, context));
}
