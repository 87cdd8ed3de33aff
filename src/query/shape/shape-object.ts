import type { FieldShape, ObjectShape } from '../plan/row-shape.js';
import type { Gathered } from '../reason/read-subgraph.js';
import { shapeAnswer } from './shape-answer.js';
import { shapeCitations } from './shape-citations.js';
import { shapeConnection } from './shape-connection.js';
import { meanOf, sumOf } from './sum-of.js';
import { TYPE_NAME, type RowValues, type ShapeContext, type ShapedObject } from './shape-context.js';

type Shapers = { readonly [Kind in FieldShape['kind']]: (shape: Extract<FieldShape, { kind: Kind }>, row: RowValues, context: ShapeContext) => unknown };

const SHAPERS: Shapers = {
  Value: ({ cell }, row) => row[cell] ?? null,
  List: ({ cell }, row) => row[cell] ?? [],
  Composite: ({ present, parts }, row) => ((row[present] ?? null) === null ? null : Object.fromEntries(parts.map(({ key, cell }) => [key, row[cell] ?? null]))),
  Citations: ({ cells, parts }, row, context) => shapeCitations([row], cells, parts, context),
  ToOne: ({ cell, shape }, row, context) => ((row[cell] ?? null) === null ? null : context.shapeObject(row[cell] as RowValues, shape)),
  GatheredNode: ({ cell, shape }, row, context) => {
    const gathered = context.gathered?.get(String(row[cell]));
    return gathered ? context.shapeObject(gathered, shape) : null;
  },
  Answer: ({ cell, gather }, row, context) => shapeAnswer(row[cell] as Gathered, gather, context),
  Count: ({ cell }, row) => Number(row[cell] ?? 0),
  NodeType: ({ cell }, row, context) => context.typeNameOf('BY_ID', `${String(row[cell])}:`),
  Within: ({ cell, shape }, row, context) => context.shapeField((row[cell] ?? []) as RowValues, shape),
  Nested: ({ fields }, row, context) => Object.fromEntries(fields.map((field) => [field.key, context.shapeField(row, field)])),
  Sum: (shape, row) => sumOf(row, shape),
  Mean: (shape, row) => meanOf(row, shape),
  Connection: ({ cells, shape }, row, context) => {
    const rows = cells.rows === null ? [] : ((row[cells.rows] ?? []) as readonly RowValues[]);
    const total = cells.total === null ? null : Number(row[cells.total] ?? 0);
    const beyond = cells.beyond !== null && Number(row[cells.beyond]) > 0;
    return shapeConnection({ rows, total, beyond, start: row }, shape, context);
  },
};

/** The value of one field of a row. */
export function shapeField(shape: FieldShape, row: RowValues, context: ShapeContext): unknown {
  const shaper = SHAPERS[shape.kind] as (shape: FieldShape, row: RowValues, context: ShapeContext) => unknown;
  return shaper(shape, row, context);
}

/** A row as an object: response name to value, with its GraphQL type. */
export function shapeObject(row: RowValues, shape: ObjectShape, context: ShapeContext): ShapedObject {
  const discriminator = String(row[shape.discriminator]);
  const typeName = shape.typeName ?? context.typeNameOf(shape.told, discriminator);
  const fields = shape.byType[shape.told === 'BY_ID' ? typeName : discriminator] ?? shape.fields;
  const entries = fields.map((field) => [field.key, shapeField(field, row, context)] as const);
  return { ...Object.fromEntries(entries), [TYPE_NAME]: typeName };
}
