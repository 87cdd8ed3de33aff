import type { ConnectionShape, EdgeFieldShape } from '../plan/row-shape.js';
import { encodeCursor, type KeyValue } from '../cursor/cursor.js';
import { encodeGroupCursor, type GroupValue } from '../cursor/group-cursor.js';
import { generationFree } from '../../model/stored-form/sort-key.js';
import { shapeCitations } from './shape-citations.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';

/** One edge as rows: its node, and the statements that it rests on. */
export interface EdgeRows {
  readonly node: RowValues;
  readonly statements: readonly RowValues[];
  /** The list that its cursor belongs to. */
  readonly list: Pick<ConnectionShape, 'field' | 'signature' | 'cursor'>;
  /** What a group is ordered by; null where no cursor of groups is asked for. */
  readonly position: readonly GroupValue[] | null;
}

/** The cursor of an edge. */
export function edgeCursor({ node, position, list: { field, signature, cursor } }: EdgeRows): string | null {
  if (position) return encodeGroupCursor({ field, position });
  if (cursor === null) return null;
  const keys = cursor.keys.map((cell) => (node[cell] ?? null) as KeyValue);
  return encodeCursor({ field, signature, keys, position: generationFree(String(node[cursor.sortKey])) });
}

/** The value that all statements share; null where they differ. */
function common(statements: readonly RowValues[], cell: number): unknown {
  const values = new Set(statements.map((statement) => statement[cell] ?? null));
  return values.size === 1 ? [...values][0] : null;
}

function distinctHolders(statements: readonly RowValues[], cell: number): readonly RowValues[] {
  const holders = statements.map((statement) => statement[cell] as RowValues | null).filter((holder) => holder !== null);
  return [...new Map(holders.map((holder) => [holder[0], holder])).values()];
}

function shapeEdgeField(shape: EdgeFieldShape, edge: EdgeRows, context: ShapeContext): unknown {
  switch (shape.kind) {
    case 'Node':
      return context.shapeObject(edge.node, shape.shape);
    case 'Cursor':
      return edgeCursor(edge);
    case 'Common':
      return common(edge.statements, shape.cell);
    case 'Citations':
      return shapeCitations(edge.statements, shape.cells, shape.parts, context);
    case 'Statements':
      return edge.statements.map((statement) => context.shapeObject(statement, shape.shape));
    case 'Via':
      return distinctHolders(edge.statements, shape.cell).map((holder) => context.shapeObject(holder, shape.shape));
  }
}

/** One edge of a connection: its node, and the sum of its statements. */
export function shapeEdge(fields: readonly EdgeFieldShape[], edge: EdgeRows, context: ShapeContext): ShapedObject {
  return Object.fromEntries(fields.map((shape) => [shape.key, shapeEdgeField(shape, edge, context)]));
}
