import type { EngineRecord } from '../../engine/engine.js';
import type { EdgeFieldShape, ObjectShape } from '../plan/row-shape.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';

type SharedNode = Extract<EdgeFieldShape, { kind: 'SharedNode' }>;
type Lists = Readonly<Record<string, readonly RowValues[]>>;

/** Nodes that were read once for all edges that lead to them, in named lists. Each is shaped once too, and stands wherever an edge leads to it. */
export class SharedRows {
  readonly #rows = new Map<string, ReadonlyMap<unknown, RowValues>>();
  readonly #shaped = new Map<ObjectShape, Map<unknown, ShapedObject>>();

  constructor(readonly lists: Lists) {}

  /** The node that an edge names in its first cell. */
  shapeNode({ list, shape }: SharedNode, [id]: RowValues, context: ShapeContext): ShapedObject {
    const shaped = this.#shaped.get(shape) ?? new Map<unknown, ShapedObject>();
    this.#shaped.set(shape, shaped);
    const known = shaped.get(id) ?? context.shapeObject(this.#rowOf(list, id), shape);
    shaped.set(id, known);
    return known;
  }

  #rowOf(list: string, id: unknown): RowValues {
    const rows = this.#rows.get(list) ?? new Map((this.lists[list] ?? []).map((row) => [row[0], row]));
    this.#rows.set(list, rows);
    const row = rows.get(id);
    if (!row) throw new Error(`An edge leads to ${String(id)}, which ${list} does not hold.`);
    return row;
  }
}

/** What one record of a statement holds. */
export interface ReadAnswer {
  readonly rows: RowValues | null;
  readonly shared: SharedRows;
}

/** What a statement that did not run has read. */
export const NOTHING_READ: ReadAnswer = Object.freeze({ rows: null, shared: new SharedRows({}) });

/** Reads a record: what was asked for, and beside it the lists of nodes that it names by their ids, where there are any. */
export function readAnswer({ answer }: EngineRecord): ReadAnswer {
  if (Array.isArray(answer)) return { rows: answer, shared: NOTHING_READ.shared };
  const { rows, ...lists } = answer as unknown as Lists;
  return { rows: rows ?? null, shared: new SharedRows(lists) };
}
