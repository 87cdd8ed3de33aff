import { fieldsOf, type FieldSelection, type SelectionTree } from '../select/selection-tree.js';
import { planConnection } from './plan-connection.js';
import type { PlanContext } from './plan-context.js';
import { planProperty } from './plan-property.js';
import { planToOne } from './plan-to-one.js';
import { nodeQuestionOf } from './questions/plan-question.js';
import type { RowBuilder } from './row-builder.js';
import type { FieldShape, ObjectShape } from './row-shape.js';
import type { Start } from './start.js';

function planField(field: FieldSelection, start: Start, context: PlanContext): FieldShape {
  const { type, row } = start;
  const property = type.properties[field.name];
  if (property) return planProperty(field, property, row);
  const planQuestion = nodeQuestionOf(type.label, field.name);
  if (planQuestion) {
    const gather = planQuestion(field, start, context);
    return Object.freeze({ kind: 'Answer', key: field.responseKey, cell: row.expand(gather), gather });
  }
  const related = type.fields[field.name];
  if (!related) throw new Error(`${type.label} has no field ${field.name}.`);
  return related.kind === 'toOne' ? planToOne(field, related, start, context) : planConnection(field, related, start, context);
}

function planFields(fields: readonly FieldSelection[], start: Start, context: PlanContext): readonly FieldShape[] {
  return Object.freeze(fields.map((field) => planField(field, start, context)));
}

function planEntityFields(fields: readonly FieldSelection[], row: RowBuilder, { model }: PlanContext): readonly FieldShape[] {
  return fields.map((field) => {
    const property = model.entityProperties[field.name];
    if (!property) throw new Error(`Entity has no field ${field.name}.`);
    return planProperty(field, property, row);
  });
}

function planTyped(tree: SelectionTree, row: RowBuilder, context: PlanContext): ObjectShape['byType'] {
  const typed = Object.entries(tree.byType).map(([label, fields]) => {
    const type = context.model.nodeTypes[label];
    if (!type) throw new Error(`There is no node type ${label}.`);
    return [label, planFields(fields, { row, type, oneOfSeveral: true }, context)] as const;
  });
  return Object.freeze(Object.fromEntries(typed));
}

/** Plans what is asked of a node: of the type `label`, or of any type where it is null. */
export function planNode(tree: SelectionTree, label: string | null, row: RowBuilder, context: PlanContext): ObjectShape {
  const discriminator = row.property('id');
  const type = label === null ? undefined : context.model.nodeTypes[label];
  if (type) {
    const fields = planFields(fieldsOf(tree, type.label), { row, type, oneOfSeveral: false }, context);
    return Object.freeze({ typeName: type.label, discriminator, told: 'BY_ID', fields, byType: {} });
  }
  const fields = planEntityFields(tree.fields, row, context);
  return Object.freeze({ typeName: null, discriminator, told: 'BY_ID', fields, byType: planTyped(tree, row, context) });
}
