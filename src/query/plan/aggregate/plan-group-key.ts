import { groupKeysOf, type GroupKeyModel } from '../../../model/aggregates/group-keys.js';
import type { FieldModel } from '../../../model/graph-model-data.js';
import { planClimb } from '../plan-climb.js';
import type { PlanContext } from '../plan-context.js';
import { planWay } from '../plan-way.js';
import { memberVariable, type AggregateSubject } from './aggregate-subject.js';
import type { GroupKey } from './aggregation-plan.js';

const NUMBERS: readonly string[] = ['Int', 'SafeInt', 'Float'];

/** How keys that are related nodes are reached: arguments `scope` and `types`. */
export type KeyArguments = Readonly<Record<string, unknown>>;

/** Finds the key of a name in the model. */
export function groupKeyModel(key: string, { type }: AggregateSubject, { model }: PlanContext): GroupKeyModel {
  const found = groupKeysOf(type, model)[key];
  if (!found) throw new Error(`${type?.label ?? 'Entity'} has no group key ${key}.`);
  return found;
}

function planNodeKey(name: string, field: FieldModel, given: KeyArguments, subject: AggregateSubject, context: PlanContext): GroupKey {
  const { type } = subject;
  if (!type) throw new Error('Nodes of any type have no related nodes as keys.');
  const start = { variable: memberVariable(subject), type, oneOfSeveral: false };
  if (field.kind === 'toOne') return Object.freeze({ kind: 'ToOne', name, climb: planClimb(field, start, `${name}_node`, context) });
  const way = planWay(
    { name: field.name, arguments: { scope: given['scope'], types: given['types'] } },
    field,
    start,
    { list: name, node: `${name}_node` },
    context,
  );
  return Object.freeze({ kind: 'ToMany', name, way });
}

/** Plans what the nodes of a list are grouped by; `name` is the variable that holds it. Rejects with TYPES_NOT_APPLICABLE. */
export function planGroupKey(name: string, key: GroupKeyModel, given: KeyArguments, subject: AggregateSubject, context: PlanContext): GroupKey {
  if (key.kind === 'Node') return planNodeKey(name, key.field, given, subject, context);
  if (key.kind === 'Value') {
    const { kind } = key.property;
    const values = kind === 'Boolean' ? 'boolean' : NUMBERS.includes(kind) ? 'number' : 'text';
    return Object.freeze({ kind: 'Value', name, property: key.stored, fraction: kind === 'Float', values });
  }
  if (key.kind === 'Time') return Object.freeze({ kind: 'Time', name, property: key.stored, unit: key.unit });
  return Object.freeze({ kind: 'NodeType', name });
}
