import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldModel, PropertyModel } from '../../../model/graph-model-data.js';
import { checkFilter } from '../filter/check-filter.js';
import type { FilterSubject } from '../filter/filter-subject.js';
import { planMatch } from '../filter/plan-match.js';
import { matchingWay } from '../filter/plan-related-filter.js';
import { planClimb } from '../plan-climb.js';
import type { PlanContext } from '../plan-context.js';
import { onlyEntryOf, storedOrder, type OrderValue } from './order-value.js';

type Aggregate = 'COUNT' | 'SUM' | 'MIN' | 'MAX';

function planContainerOrder(field: FieldModel, given: object, path: string, subject: FilterSubject, context: PlanContext): OrderValue {
  const { type, variable, oneOfSeveral = false } = subject;
  if (!type) throw new Error(`Entity has no field ${field.name}.`);
  const name = context.names.take(`${variable}_${field.name}`);
  const climb = planClimb(field, { variable, type, oneOfSeveral }, `${name}_node`, context);
  const inner = planNodeOrder(given, path, { variable: climb.target, type: context.model.nodeTypes[climb.label] ?? null }, context);
  return { ...inner, source: Object.freeze({ kind: 'OfContainer', name: `${name}_order`, climb, source: inner.source }), nullable: true };
}

/** What is computed over related nodes: their count, or the sum, least or greatest of one of their properties. */
function planAggregate(given: object, path: string, properties: Readonly<Record<string, PropertyModel>>) {
  const { key, value } = onlyEntryOf(given, path, ['of']);
  if (key === 'count') return { aggregate: 'COUNT' as Aggregate, property: null, values: 'number' as const, direction: String(value) };
  const model = properties[key];
  if (!model) throw new Error(`${path} has no key ${key}.`);
  const { property, values, value: asked } = storedOrder(model, value, `${path}.${key}`);
  const { key: aggregate, value: direction } = onlyEntryOf(asked as object, `${path}.${key}`);
  return { aggregate: aggregate.toUpperCase() as Aggregate, property, values, direction: String(direction) };
}

function planRelatedOrder(field: FieldModel, given: object, path: string, subject: FilterSubject, context: PlanContext): OrderValue {
  const { of = {} } = given as { readonly of?: Readonly<Record<string, unknown>> | null };
  if (of === null) throw new GraphApiError('ORDER_INVALID', `${path}.of is null. Leave it out to take all related nodes.`);
  checkFilter(of, `${path}.of`, context.limits);
  const properties = field.target === null ? {} : (context.model.nodeTypes[field.target]?.properties ?? {});
  const { aggregate, property, values, direction } = planAggregate(given, path, properties);
  const match = planMatch(field, of, subject, context);
  const source = Object.freeze({ kind: 'OfRelated' as const, name: `${match.name}_order`, way: matchingWay(match), aggregate, property });
  return { source, values, nullable: aggregate === 'MIN' || aggregate === 'MAX', direction };
}

/** Plans an order by something of a node: its own property, one of what contains it, or what is computed over related nodes. */
export function planNodeOrder(given: object, path: string, subject: FilterSubject, context: PlanContext): OrderValue {
  const { key, value } = onlyEntryOf(given, path);
  const { type, variable } = subject;
  const property = (type?.properties ?? context.model.entityProperties)[key];
  const inner = `${path}.${key}`;
  if (property) {
    const { property: stored, values, nullable, value: direction } = storedOrder(property, value, inner);
    return { source: Object.freeze({ kind: 'Property', variable, property: stored }), values, nullable, direction: String(direction) };
  }
  const field = type?.fields[key];
  if (!field && key === 'edge')
    throw new GraphApiError('ORDER_INVALID', `${path} orders by \`edge\` of a node that is contained, which has none. Order by what the node has.`);
  if (!field) throw new Error(`An order of ${type?.label ?? 'Entity'} has no key ${key}.`);
  if (field.kind === 'toOne') return planContainerOrder(field, value as object, inner, subject, context);
  return planRelatedOrder(field, value as object, inner, subject, context);
}
