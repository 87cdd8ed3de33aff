import { generationFree } from '../../model/stored-form/sort-key.js';
import { encodeCursor, type KeyValue } from '../cursor/cursor.js';
import { listSignature } from '../cursor/list-signature.js';
import { encodeGroupCursor, type GroupValue } from '../cursor/group-cursor.js';
import type { ConnectionShape, EdgeFieldShape } from '../plan/row-shape.js';
import { objectOf } from './set-field.js';
import { shapeCitations } from './shape-citations.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';

/** Makes one field of an edge of its node and the statements that it rests on. */
type ShapeEdgeField = (node: RowValues, statements: readonly RowValues[], context: ShapeContext) => unknown;

/** Makes an edge of the row of its node. */
export type ShapeEdge = (node: RowValues, context: ShapeContext) => ShapedObject;

function positionOf(node: RowValues, position: NonNullable<ConnectionShape['position']>): readonly GroupValue[] {
  return position.map(({ cell, node: isNode }) => {
    const value = (node[cell] ?? null) as GroupValue;
    return isNode && typeof value === 'string' ? generationFree(value) : value;
  });
}

/** The cursor of an edge; null where none is asked for. */
export function edgeCursor(node: RowValues, { field, signed, cursor, position }: ConnectionShape): string | null {
  if (position) return encodeGroupCursor({ field, position: positionOf(node, position) });
  if (cursor === null) return null;
  const keys = cursor.keys.map((cell) => (node[cell] ?? null) as KeyValue);
  return encodeCursor({ field, signature: listSignature(signed), keys, position: generationFree(String(node[cursor.sortKey])) });
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

function fieldShaper(field: EdgeFieldShape, list: ConnectionShape): ShapeEdgeField {
  switch (field.kind) {
    case 'Node':
      return (node, _statements, context) => context.shapeObject(node, field.shape);
    case 'SharedNode':
      return (node, _statements, context) => context.shared.shapeNode(field, node, context);
    case 'Cursor':
      return (node) => edgeCursor(node, list);
    case 'Common':
      return (_node, statements) => common(statements, field.cell);
    case 'Citations':
      return (_node, statements, context) => shapeCitations(statements, field.cells, field.parts, context);
    case 'Statements':
      return (_node, statements, context) => statements.map((statement) => context.shapeObject(statement, field.shape));
    case 'Via':
      return (_node, statements, context) => distinctHolders(statements, field.cell).map((holder) => context.shapeObject(holder, field.shape));
  }
}

/** Builds what makes the edges of one list: the node, and the sum of its statements. */
export function edgeShaper(fields: readonly EdgeFieldShape[], list: ConnectionShape): ShapeEdge {
  const keyed = fields.map((field) => ({ key: field.key, shapeValue: fieldShaper(field, list) }));
  return (node, context) => {
    const statements = list.statements === null ? [] : (node[list.statements] as readonly RowValues[]);
    return objectOf(keyed, ({ shapeValue }) => shapeValue(node, statements, context));
  };
}
