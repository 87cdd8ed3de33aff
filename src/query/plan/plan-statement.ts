import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { PlanContext } from './plan-context.js';
import { planProperty } from './plan-property.js';
import type { RowBuilder } from './row-builder.js';
import type { FieldShape, ObjectShape } from './row-shape.js';

/** The nodes of a statement: who makes it as seen from the field, and its ends as stored. */
export type StatementEnd = 'holder' | 'start' | 'end';

const ENDS: readonly string[] = ['holder', 'start', 'end'] satisfies StatementEnd[];

/** Plans one end of a statement, which is read in its own way by each that asks for statements. */
export type PlanEnd = (key: string, end: StatementEnd, selection: SelectionTree) => FieldShape;

/** Plans what is asked of statements; `row` is of the relationship. */
export function planStatement(tree: SelectionTree, row: RowBuilder, planEnd: PlanEnd, { model }: PlanContext): ObjectShape {
  const planField = (field: FieldSelection, properties: typeof model.statementProperties): FieldShape => {
    const key = field.responseKey;
    if (field.name === 'type') return { kind: 'Value', key, cell: row.relationshipType() };
    if (ENDS.includes(field.name) && field.selection) return planEnd(key, field.name as StatementEnd, field.selection);
    const property = properties[field.name];
    if (!property) throw new Error(`Statement has no field ${field.name}.`);
    return planProperty(field, property, row);
  };
  const typed = Object.values(model.relationshipTypes).flatMap(({ type, typeName, properties }) => {
    const fields = tree.byType[typeName];
    return fields ? [[type, fields.map((field) => planField(field, properties))] as const] : [];
  });
  const fields = tree.fields.map((field) => planField(field, model.statementProperties));
  return { typeName: null, discriminator: row.relationshipType(), told: 'BY_RELATIONSHIP', fields, byType: Object.fromEntries(typed) };
}
