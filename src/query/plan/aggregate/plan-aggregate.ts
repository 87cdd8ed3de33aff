import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { RowBuilder } from '../row-builder.js';
import type { FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import { ColumnBuilder } from './column-builder.js';
import { planFigures, type FiguresPlan } from './plan-figures.js';
import { groupKeyModel, planGroupKey } from './plan-group-key.js';

function planCountDistinct(field: FieldSelection, { subject, columns, row }: FiguresPlan, context: PlanContext): FieldShape {
  const { of, ...given } = field.arguments;
  const name = context.names.take(`${columns.prefix}_distinct_${String(of)}`);
  const key = planGroupKey(name, groupKeyModel(String(of), subject, context), given, subject, context);
  return Object.freeze({ kind: 'Count', key: field.responseKey, cell: row.result(columns.distinct(key)) });
}

/** Plans one field that is told of a group, or of all nodes of a list: `count`, `countDistinct`, or the figures of a property. */
export function planAggregateField(field: FieldSelection, plan: FiguresPlan, context: PlanContext): FieldShape {
  const { subject, columns, row } = plan;
  if (field.name === 'count') return Object.freeze({ kind: 'Count', key: field.responseKey, cell: row.result(columns.members()) });
  if (field.name === 'countDistinct') return planCountDistinct(field, plan, context);
  const property = subject.type?.properties[field.name];
  if (!property) throw new Error(`${subject.type?.label ?? 'Entity'} is not reckoned by ${field.name}.`);
  return planFigures(field, property, plan);
}

/** Plans what is told of all nodes of a list together, whatever its page. Rejects with UNIT_NOT_FIXED and TYPES_NOT_APPLICABLE. */
export function planAggregate(field: FieldSelection, subject: AggregateSubject, context: PlanContext): FieldShape {
  const name = context.names.take(`${subject.name}_aggregate`);
  const row = new RowBuilder(name);
  const columns = new ColumnBuilder(name);
  const plan: FiguresPlan = { subject, keys: [], columns, row };
  const fields = Object.freeze((field.selection?.fields ?? []).map((figure) => planAggregateField(figure, plan, context)));
  const key = field.responseKey;
  const grouping = Object.freeze({ members: subject.members, keys: [], columns: columns.buildSome(), having: null });
  const cell = subject.row.expand(Object.freeze({ kind: 'Aggregate', name, grouping, row: row.build() }));
  return Object.freeze({ kind: 'Within', key, cell, shape: Object.freeze({ kind: 'Nested', key, fields }) });
}
