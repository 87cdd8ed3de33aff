import type { FieldShape, ObjectShape } from '../plan/row-shape.js';
import type { Gathered } from '../reason/read-subgraph.js';
import { objectOf, setField } from './set-field.js';
import { shapeAnswer } from './shape-answer.js';
import { shapeCitations } from './shape-citations.js';
import { shapeConnection } from './shape-connection.js';
import { meanOf, sumOf } from './sum-of.js';
import { TYPE_NAME, type RowValues, type ShapeContext, type ShapedObject } from './shape-context.js';

/** Makes the value of one field from a row. */
type ShapeValue = (row: RowValues, context: ShapeContext) => unknown;

/** Makes the object of a row. */
type ShapeRow = (row: RowValues, context: ShapeContext) => ShapedObject;

type Shapers = { readonly [Kind in FieldShape['kind']]: (shape: Extract<FieldShape, { kind: Kind }>) => ShapeValue };

const keyed = (fields: readonly FieldShape[]) => fields.map((field) => ({ key: field.key, shapeValue: valueShaper(field) }));

const SHAPERS: Shapers = {
  Value:
    ({ cell }) =>
    (row) =>
      row[cell] ?? null,
  List:
    ({ cell }) =>
    (row) =>
      row[cell] ?? [],
  Composite:
    ({ present, parts }) =>
    (row) =>
      (row[present] ?? null) === null ? null : objectOf(parts, ({ cell }) => row[cell] ?? null),
  Citations:
    ({ cells, parts }) =>
    (row, context) =>
      shapeCitations([row], cells, parts, context),
  ToOne:
    ({ cell, shape }) =>
    (row, context) =>
      (row[cell] ?? null) === null ? null : context.shapeObject(row[cell] as RowValues, shape),
  GatheredNode:
    ({ cell, shape }) =>
    (row, context) => {
      const gathered = context.gathered?.get(String(row[cell]));
      return gathered ? context.shapeObject(gathered, shape) : null;
    },
  Answer:
    ({ cell, gather }) =>
    (row, context) =>
      shapeAnswer(row[cell] as Gathered, gather, context),
  Count:
    ({ cell }) =>
    (row) =>
      Number(row[cell] ?? 0),
  NodeType:
    ({ cell }) =>
    (row, context) =>
      context.typeNameOf('BY_ID', `${String(row[cell])}:`),
  Within:
    ({ cell, shape }) =>
    (row, context) =>
      context.shapeField((row[cell] ?? []) as RowValues, shape),
  Nested:
    ({ fields }) =>
    (row, context) =>
      objectOf(fields, (field) => context.shapeField(row, field)),
  Sum: (shape) => (row) => sumOf(row, shape),
  Mean: (shape) => (row) => meanOf(row, shape),
  Connection:
    ({ cells, shape }) =>
    (row, context) => {
      const rows = cells.rows === null ? [] : ((row[cells.rows] ?? []) as readonly RowValues[]);
      const total = cells.total === null ? null : Number(row[cells.total] ?? 0);
      const beyond = cells.beyond !== null && Number(row[cells.beyond]) > 0;
      return shapeConnection({ rows, total, beyond, start: row }, shape, context);
    },
};

function valueShaper(shape: FieldShape): ShapeValue {
  return (SHAPERS[shape.kind] as (shape: FieldShape) => ShapeValue)(shape);
}

function rowShaper({ typeName: only, discriminator, told, fields, byType }: ObjectShape): ShapeRow {
  const ofAll = keyed(fields);
  const ofTypes = new Map(Object.entries(byType).map(([name, typed]) => [name, keyed(typed)]));
  return (row, context) => {
    const tells = String(row[discriminator]);
    const typeName = only ?? context.typeNameOf(told, tells);
    const object: Record<string | symbol, unknown> = {};
    for (const { key, shapeValue } of ofTypes.get(told === 'BY_ID' ? typeName : tells) ?? ofAll) setField(object, key, shapeValue(row, context));
    object[TYPE_NAME] = typeName;
    return object;
  };
}

// A plan that comes again brings its shapes again, which are frozen: what is built of them is built once.
const valueShapers = new WeakMap<FieldShape, ShapeValue>();
const rowShapers = new WeakMap<ObjectShape, ShapeRow>();

/** The value of one field of a row. */
export function shapeField(shape: FieldShape, row: RowValues, context: ShapeContext): unknown {
  let shapeValue = valueShapers.get(shape);
  if (!shapeValue) valueShapers.set(shape, (shapeValue = valueShaper(shape)));
  return shapeValue(row, context);
}

/** A row as an object: response name to value, with its GraphQL type. */
export function shapeObject(row: RowValues, shape: ObjectShape, context: ShapeContext): ShapedObject {
  let shapeRow = rowShapers.get(shape);
  if (!shapeRow) rowShapers.set(shape, (shapeRow = rowShaper(shape)));
  return shapeRow(row, context);
}
