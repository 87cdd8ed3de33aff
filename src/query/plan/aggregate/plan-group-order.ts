import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import { orderDirection } from '../order/order-direction.js';
import { onlyEntryOf } from '../order/order-value.js';
import type { PlanContext } from '../plan-context.js';
import type { GroupKey, GroupOrder } from './aggregation-plan.js';
import { figureColumn, type FiguresPlan } from './plan-figures.js';

/** The keys of groups by the names that arguments give them. */
export type NamedKeys = ReadonlyMap<string, GroupKey>;

interface OrderPlan extends Omit<FiguresPlan, 'row'> {
  readonly named: NamedKeys;
}

function orderOf(facts: Pick<GroupOrder, 'term' | 'name' | 'values'>, direction: unknown, node = false): GroupOrder {
  return Object.freeze({ ...facts, ...orderDirection(String(direction ?? 'ASC')), node });
}

function orderOfKey(term: string, key: GroupKey, direction: unknown): GroupOrder {
  const values = key.kind === 'Value' ? key.values : 'text';
  return orderOf({ term, name: key.name, values }, direction, key.kind === 'ToOne' || key.kind === 'ToMany');
}

function planKeyOrder(given: { readonly of?: string; readonly direction?: string }, named: NamedKeys, path: string): GroupOrder {
  const of = String(given.of);
  const key = named.get(of);
  if (key) return orderOfKey(of, key, given.direction);
  throw new GraphApiError('ORDER_INVALID', `${path} names the key ${of}, which is not one of by: [${[...named.keys()].join(', ')}].`);
}

function planEntry(entry: object, path: string, plan: OrderPlan): GroupOrder {
  const { key: name, value } = onlyEntryOf(entry, path);
  if (name === 'key') return planKeyOrder(value as object, plan.named, `${path}.key`);
  if (name === 'count') return orderOf({ term: name, name: plan.columns.members(), values: 'number' }, value);
  const property = plan.subject.type?.properties[name];
  if (!property) throw new Error(`Groups are not ordered by ${name}.`);
  const { key: figure, value: direction } = onlyEntryOf(value as object, `${path}.${name}`);
  const values = property.typeName === 'Period' && figure !== 'count' ? 'text' : 'number';
  return orderOf({ term: `${name}.${figure}`, name: figureColumn(figure, property, plan), values }, direction);
}

/** Plans the order of groups: what is asked for, then all keys, so that it is always total. Rejects with ORDER_INVALID and UNIT_NOT_FIXED. */
export function planGroupOrder(field: FieldSelection, path: string, plan: OrderPlan, { limits }: PlanContext): readonly GroupOrder[] {
  const entries = (field.arguments['orderBy'] ?? []) as readonly object[];
  const { maxOrderKeys } = limits;
  if (entries.length > maxOrderKeys) {
    throw new GraphApiError('ORDER_INVALID', `${path} has ${String(entries.length)} entries. It takes at most ${String(maxOrderKeys)}.`);
  }
  const asked = entries.map((entry, index) => planEntry(entry, `${path}[${String(index)}]`, plan));
  const all = [...asked, ...[...plan.named].map(([term, key]) => orderOfKey(term, key, 'ASC'))];
  return Object.freeze(all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index));
}
