import type { GraphState } from '../graph-state/graph-state.js';
import type { FieldShape, ObjectShape } from '../plan/row-shape.js';
import type { SharedRows } from './shared-rows.js';

/** Key under which a shaped object carries its GraphQL type, out of the way of response names. */
export const TYPE_NAME = Symbol('GraphQL type');

/** An object as the answer has it: response name to value. */
export interface ShapedObject {
  readonly [responseKey: string]: unknown;
  readonly [TYPE_NAME]?: string;
}

/** A row as an engine gives it back: a list of values in the order of the plan's cells. */
export type RowValues = readonly unknown[];

/** What shaping knows beside rows and shapes. */
export interface ShapeContext {
  readonly state: GraphState;
  /** The GraphQL type that the discriminator of a row tells. */
  readonly typeNameOf: (told: ObjectShape['told'], discriminator: string) => string;
  readonly shapeObject: (row: RowValues, shape: ObjectShape) => ShapedObject;
  /** Rows of the nodes that the question at hand gathered, by id; null outside an answer. */
  readonly gathered: ReadonlyMap<string, RowValues> | null;
  /** The same within the answer to a question. */
  readonly withGathered: (gathered: ReadonlyMap<string, RowValues>) => ShapeContext;
  readonly shapeField: (row: RowValues, shape: FieldShape) => unknown;
  /** Nodes that were read apart from the edges that lead to them. */
  readonly shared: SharedRows;
}
