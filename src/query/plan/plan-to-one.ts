import type { FieldModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import { planClimb } from './plan-climb.js';
import type { PlanContext } from './plan-context.js';
import { RowBuilder } from './row-builder.js';
import type { FieldShape } from './row-shape.js';
import type { Start } from './start.js';

/** Plans a field that leads to the one node that contains the start. */
export function planToOne(field: FieldSelection, related: FieldModel, { row, type, oneOfSeveral }: Start, context: PlanContext): FieldShape {
  if (!field.selection || related.target === null) throw new Error(`${type.label}.${field.name} is no to-one field.`);
  const name = context.names.take(field.name);
  const found = new RowBuilder(`${name}_node`, row.count);
  const shape = found.shapeAs(context.planNode(field.selection, related.target, found));
  const cell = row.expand(
    Object.freeze({
      kind: 'ExpandToOne',
      name,
      climb: planClimb(related, { variable: row.variable, type, oneOfSeveral }, found.variable, context),
      row: found.build(),
    }),
  );
  return Object.freeze({ kind: 'ToOne', key: field.responseKey, cell, shape });
}
