import type { ConnectionFieldShape, ConnectionShape, NamedPart } from '../plan/row-shape.js';
import { objectOf } from './set-field.js';
import { edgeCursor, edgeShaper } from './shape-edge.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';

/** What was read for a connection. */
export interface ConnectionRows {
  /** One row more than the page holds, where there is one and it is asked; in the order that was read. */
  readonly rows: readonly RowValues[];
  readonly total: number | null;
  /** Whether rows lie on the other side of the cursor. */
  readonly beyond: boolean;
  /** The row that holds what is told of the whole list. */
  readonly start: RowValues;
}

/** Makes a connection of what was read for it. */
type ShapeConnection = (read: ConnectionRows, context: ShapeContext) => ShapedObject;

/** Makes one field of a connection; `page` are the rows that it shows. */
type ShapeConnectionField = (read: ConnectionRows, page: readonly RowValues[], context: ShapeContext) => unknown;

function takePage({ rows }: ConnectionRows, { size, backwards }: ConnectionShape): readonly RowValues[] {
  if (!backwards && rows.length <= size) return rows;
  const page = rows.slice(0, size);
  return backwards ? page.reverse() : page;
}

const PAGE_FACTS: Readonly<Record<string, (read: ConnectionRows, page: readonly RowValues[], shape: ConnectionShape) => unknown>> = {
  hasNextPage: ({ rows, beyond }, _page, { size, backwards }) => (backwards ? beyond : rows.length > size),
  hasPreviousPage: ({ rows, beyond }, _page, { size, backwards }) => (backwards ? rows.length > size : beyond),
  startCursor: (_read, [first], shape) => (first ? edgeCursor(first, shape) : null),
  endCursor: (_read, page, shape) => {
    const last = page[page.length - 1];
    return last ? edgeCursor(last, shape) : null;
  },
};

function pageInfoShaper(parts: readonly NamedPart[], shape: ConnectionShape): ShapeConnectionField {
  return (read, page) => objectOf(parts, ({ name }) => PAGE_FACTS[name]?.(read, page, shape));
}

function fieldShaper(field: ConnectionFieldShape, shape: ConnectionShape): ShapeConnectionField {
  if (field.kind === 'TotalCount') return ({ total }) => total;
  if (field.kind === 'Together') return ({ start }, _page, context) => context.shapeField(start, field.shape);
  if (field.kind === 'PageInfo') return pageInfoShaper(field.fields, shape);
  const shapeEdge = edgeShaper(field.fields, shape);
  return (_read, page, context) => page.map((node) => shapeEdge(node, context));
}

function connectionShaper(shape: ConnectionShape): ShapeConnection {
  const fields = shape.fields.map((field) => ({ key: field.key, shapeValue: fieldShaper(field, shape) }));
  return (read, context) => {
    const page = takePage(read, shape);
    return objectOf(fields, ({ shapeValue }) => shapeValue(read, page, context));
  };
}

const shapers = new WeakMap<ConnectionShape, ShapeConnection>();

/** A page of rows as a connection: edges in the order of the list, both page flags exact. */
export function shapeConnection(read: ConnectionRows, shape: ConnectionShape, context: ShapeContext): ShapedObject {
  let shaper = shapers.get(shape);
  if (!shaper) shapers.set(shape, (shaper = connectionShaper(shape)));
  return shaper(read, context);
}
