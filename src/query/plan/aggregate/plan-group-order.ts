import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import type { GroupKey, GroupOrder } from './aggregation-plan.js';
import { figureColumn, type FiguresPlan } from './plan-figures.js';

type Given = Readonly<Record<string, unknown>>;

/** The keys of groups by the names that arguments give them. */
export type NamedKeys = ReadonlyMap<string, GroupKey>;

const isNode = (key: GroupKey) => key.kind === 'ToOne' || key.kind === 'ToMany';

const orderOfKey = (term: string, key: GroupKey, descending: boolean): GroupOrder => Object.freeze({ name: key.name, term, descending, node: isNode(key) });

function refuse(path: string, reason: string): never {
  throw new GraphApiError('ORDER_INVALID', `${path}.groups(orderBy:) ${reason}`);
}

function only(given: Given, path: string): readonly [string, unknown] {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const [first] = entries;
  if (entries.length === 1 && first) return first;
  const names = entries.map(([name]) => name).join(', ');
  return refuse(path, `has an entry that names ${entries.length === 0 ? 'nothing' : `${names} together`}. Each entry names one thing; give several entries.`);
}

function planKeyOrder(given: Given, keys: NamedKeys, path: string): GroupOrder {
  const of = String(given['of']);
  const key = keys.get(of);
  if (!key) return refuse(path, `names the key ${of}, which is not one of by: [${[...keys.keys()].join(', ')}].`);
  return orderOfKey(of, key, given['direction'] === 'DESC');
}

function planEntry(given: Given, keys: NamedKeys, plan: Omit<FiguresPlan, 'row'>): GroupOrder {
  const { path, type } = plan.subject;
  const [name, value] = only(given, path);
  if (name === 'key') return planKeyOrder(value as Given, keys, path);
  if (name === 'count') return Object.freeze({ name: plan.columns.members(), term: name, descending: value === 'DESC', node: false });
  const property = type?.properties[name];
  if (!property) throw new Error(`Groups are not ordered by ${name}.`);
  const [figure, direction] = only(value as Given, path);
  return Object.freeze({ name: figureColumn(figure, property, plan), term: `${name}.${figure}`, descending: direction === 'DESC', node: false });
}

/** Plans the order of groups: what is asked for, then all keys, so that it is always total. Rejects with ORDER_INVALID and UNIT_NOT_FIXED. */
export function planGroupOrder(field: FieldSelection, keys: NamedKeys, plan: Omit<FiguresPlan, 'row'>, { limits }: PlanContext): readonly GroupOrder[] {
  const given = (field.arguments['orderBy'] as readonly Given[] | null | undefined) ?? [];
  if (given.length > limits.maxOrderKeys) refuse(plan.subject.path, `has ${String(given.length)} entries. It takes at most ${String(limits.maxOrderKeys)}.`);
  const asked = given.map((entry) => planEntry(entry, keys, plan));
  const all = [...asked, ...[...keys].map(([term, key]) => orderOfKey(term, key, false))];
  return Object.freeze(all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index));
}
