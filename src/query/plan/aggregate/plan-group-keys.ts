import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { RowBuilder } from '../row-builder.js';
import type { FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import { groupKeyModel, planGroupKey } from './plan-group-key.js';
import type { NamedKeys } from './plan-group-order.js';

function checkKeys(given: readonly string[], path: string, most: number): void {
  const repeated = given.find((key, index) => given.indexOf(key) !== index);
  const reason =
    given.length === 0
      ? 'is empty. It takes one or more keys.'
      : given.length > most
        ? `has ${String(given.length)} keys. It takes at most ${String(most)}.`
        : repeated === undefined
          ? null
          : `names ${repeated} twice.`;
  if (reason !== null) throw new GraphApiError('GROUP_BY_INVALID', `${path}.groups(by:) ${reason}`);
}

/** `types` narrows the keys that run over one of them, so each must be of some key. */
function typesFor(key: string, given: Readonly<Record<string, unknown>>, subject: AggregateSubject, context: PlanContext): Readonly<Record<string, unknown>> {
  const types = given['types'] as readonly string[] | null | undefined;
  const model = groupKeyModel(key, subject, context);
  if (!types || model.kind !== 'Node' || types.length === 0) return given;
  const applicable = types.filter((type) => model.field.types.includes(type));
  return { ...given, types: applicable.length === 0 ? types : applicable };
}

/** Plans what a list is grouped by. Rejects with GROUP_BY_INVALID and TYPES_NOT_APPLICABLE. */
export function planGroupKeys({ arguments: given }: FieldSelection, name: string, subject: AggregateSubject, context: PlanContext): NamedKeys {
  const by = given['by'] as readonly string[];
  checkKeys(by, subject.path, context.limits.maxGroupKeys);
  const arguments_ = (key: string) => typesFor(key, { scope: given['scope'], types: given['types'] }, subject, context);
  return new Map(by.map((key) => [key, planGroupKey(`${name}_${key}`, groupKeyModel(key, subject, context), arguments_(key), subject, context)] as const));
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
