import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { namedParts } from '../plan-property.js';
import type { ConnectionFieldShape, EdgeFieldShape, FieldShape, ObjectShape } from '../row-shape.js';
import { planGroupNodes } from './plan-group-nodes.js';
import { planAggregateField } from './plan-aggregate.js';
import type { FiguresPlan } from './plan-figures.js';
import { planKeyField } from './plan-group-keys.js';
import type { NamedKeys } from './plan-group-order.js';

/** Groups that are being planned. */
export interface GroupsPlan extends FiguresPlan {
  readonly named: NamedKeys;
}

const selected = ({ selection }: FieldSelection) => selection?.fields ?? [];

function planGroup(field: FieldSelection, plan: GroupsPlan, context: PlanContext): ObjectShape {
  const { subject, named: keys, row } = plan;
  const planField = (each: FieldSelection): FieldShape => {
    if (each.name === 'nodes') return planGroupNodes(each, plan, context);
    if (each.name !== 'key') return planAggregateField(each, plan, context);
    const fields = selected(each).map((key) => planKeyField(key, { subject, keys, row }, context));
    return Object.freeze({ kind: 'Nested', key: each.responseKey, fields: Object.freeze(fields) });
  };
  const typeName = `${subject.type?.label ?? 'Entity'}ListGroup`;
  return Object.freeze({ typeName, discriminator: 0, told: 'BY_ID', fields: Object.freeze(selected(field).map(planField)), byType: {} });
}

function planEdgeField(field: FieldSelection, plan: GroupsPlan, context: PlanContext): EdgeFieldShape {
  const key = field.responseKey;
  return Object.freeze(field.name === 'cursor' ? { kind: 'Cursor', key } : { kind: 'Node', key, shape: planGroup(field, plan, context) });
}

/** Plans what is asked of the groups of a list: their edges, their number, and where the page stands. */
export function planGroupsField(field: FieldSelection, plan: GroupsPlan, context: PlanContext): ConnectionFieldShape {
  const key = field.responseKey;
  if (field.name === 'totalCount') return Object.freeze({ kind: 'TotalCount', key });
  if (field.name === 'pageInfo') return Object.freeze({ kind: 'PageInfo', key, fields: namedParts(field) });
  return Object.freeze({ kind: 'Edges', key, fields: Object.freeze(selected(field).map((edge) => planEdgeField(edge, plan, context))) });
}
