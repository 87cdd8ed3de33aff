import type { ConnectionFieldShape, ConnectionShape } from '../plan/row-shape.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';
import { generationFree } from '../../model/stored-form/sort-key.js';
import type { GroupValue } from '../cursor/group-cursor.js';
import { edgeCursor, shapeEdge, type EdgeRows } from './shape-edge.js';

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

function takePage({ rows }: ConnectionRows, { size, backwards }: ConnectionShape): readonly RowValues[] {
  const page = rows.slice(0, size);
  return backwards ? page.reverse() : page;
}

function positionOf(row: RowValues, { position }: ConnectionShape): readonly GroupValue[] | null {
  if (position === null) return null;
  return position.map(({ cell, node }) => {
    const value = (row[cell] ?? null) as GroupValue;
    return node && typeof value === 'string' ? generationFree(value) : value;
  });
}

function edgesOf(read: ConnectionRows, shape: ConnectionShape): readonly EdgeRows[] {
  return takePage(read, shape).map((node) => ({
    node,
    statements: shape.statements === null ? [] : (node[shape.statements] as readonly RowValues[]),
    list: shape,
    position: positionOf(node, shape),
  }));
}

function pageInfo(read: ConnectionRows, { size, backwards }: ConnectionShape, edges: readonly EdgeRows[]): Readonly<Record<string, unknown>> {
  const more = read.rows.length > size;
  const [first, last] = [edges[0], edges[edges.length - 1]];
  return {
    hasNextPage: backwards ? read.beyond : more,
    hasPreviousPage: backwards ? more : read.beyond,
    startCursor: first ? edgeCursor(first) : null,
    endCursor: last ? edgeCursor(last) : null,
  };
}

function shapeField(field: ConnectionFieldShape, read: ConnectionRows, shape: ConnectionShape, edges: readonly EdgeRows[], context: ShapeContext): unknown {
  if (field.kind === 'TotalCount') return read.total;
  if (field.kind === 'Together') return context.shapeField(read.start, field.shape);
  if (field.kind === 'Edges') return edges.map((edge) => shapeEdge(field.fields, edge, context));
  const facts = pageInfo(read, shape, edges);
  return Object.fromEntries(field.fields.map(({ key, name }) => [key, facts[name]]));
}

/** A page of rows as a connection: edges in the order of the list, both page flags exact. */
export function shapeConnection(read: ConnectionRows, shape: ConnectionShape, context: ShapeContext): ShapedObject {
  const edges = edgesOf(read, shape);
  return Object.fromEntries(shape.fields.map((field) => [field.key, shapeField(field, read, shape, edges, context)]));
}
