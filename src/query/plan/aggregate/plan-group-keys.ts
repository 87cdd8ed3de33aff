import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { GroupKeyModel } from '../../../model/aggregates/group-keys.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { RowBuilder } from '../row-builder.js';
import type { FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import { checkGroupKeys, checkKeyTypes } from './check-group-keys.js';
import { groupKeyModel, planGroupKey, type KeyArguments } from './plan-group-key.js';
import type { NamedKeys } from './plan-group-order.js';

/** The types that a key is narrowed to: those that it runs over; one that runs over none of them is not narrowed. */
function argumentsFor(key: GroupKeyModel, given: KeyArguments): KeyArguments {
  const types = given['types'] as readonly string[] | null | undefined;
  if (!types || key.kind !== 'Node') return given;
  const applicable = types.filter((type) => key.field.types.includes(type));
  return { ...given, types: applicable.length === 0 ? null : applicable };
}

/** Plans what a list is grouped by. Rejects with GROUP_BY_INVALID and TYPES_NOT_APPLICABLE. */
export function planGroupKeys({ arguments: given }: FieldSelection, name: string, subject: AggregateSubject, context: PlanContext): NamedKeys {
  const path = `${subject.path}.groups`;
  const keys = (given['by'] as readonly string[]).map((key) => groupKeyModel(key, subject, context));
  checkGroupKeys(keys, path, context.limits);
  if (given['types']) checkKeyTypes(given['types'] as readonly string[], keys, path);
  return new Map(keys.map((key) => [key.name, planGroupKey(`${name}_${key.name}`, key, argumentsFor(key, given), subject, context)] as const));
}

/** Where the fields of a group are placed. */
export interface GroupRowPlan {
  readonly subject: AggregateSubject;
  readonly keys: NamedKeys;
  readonly row: RowBuilder;
}

/** Plans one key that is read of a group: its value, or the related node with whatever is asked of it. Rejects with GROUP_BY_INVALID. */
export function planKeyField(field: FieldSelection, { subject, keys, row }: GroupRowPlan, context: PlanContext): FieldShape {
  const key = keys.get(field.name);
  const { responseKey } = field;
  if (!key)
    throw new GraphApiError('GROUP_BY_INVALID', `${subject.path}.groups is asked for the key ${field.name}, but is grouped by ${[...keys.keys()].join(', ')}.`);
  const model = groupKeyModel(field.name, subject, context);
  if (model.kind !== 'Node' || !field.selection) {
    return Object.freeze({ kind: model.kind === 'NodeType' ? 'NodeType' : 'Value', key: responseKey, cell: row.result(key.name) });
  }
  const name = context.names.take(`${key.name}_key`);
  const found = new RowBuilder(`${name}_node`);
  const { target } = model.field;
  const shape = found.shapeAs(context.planNode(field.selection, target, found));
  const cell = row.expand(Object.freeze({ kind: 'ExpandGroupNode', name, sortKey: key.name, label: target, row: found.build() }));
  return Object.freeze({ kind: 'ToOne', key: responseKey, cell, shape });
}
