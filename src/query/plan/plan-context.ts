import type { Limits } from '../../config/config.js';
import type { GraphModel } from '../../model/graph-model-data.js';
import type { SelectionTree } from '../select/selection-tree.js';
import type { ConnectionRequest, PlannedConnection } from './plan-connection-fields.js';
import type { Condition } from './condition.js';
import type { FilterSubject } from './filter/filter-subject.js';
import type { RowBuilder } from './row-builder.js';
import type { ObjectShape } from './row-shape.js';

/** Hands out variable names: those of fields, numbered where a field is asked for in several places. A name with the whole path to it would say where, in a text twice as long. */
export class VariableNames {
  readonly #taken = new Map<string, number>();

  take(path: string): string {
    const count = (this.#taken.get(path) ?? 0) + 1;
    this.#taken.set(path, count);
    return count === 1 ? path : `${path}_${String(count)}`;
  }
}

/** Choices of planning that change how an answer is found and never what it is, so that what each is worth can be measured. */
export interface PlanOptions {
  /** A list whose filter names nodes by their ids is found from these; otherwise it is looked through. @default true */
  readonly startAtBoundEnd: boolean;
  /** Ways are walked without what the model rules out; otherwise a scope walks all that it could. @default true */
  readonly narrowWays: boolean;
  /** A list whose filter fixes a word of an enum is taken in order from the index of that word; otherwise it is sorted. @default true */
  readonly orderByWord: boolean;
  /** Nodes that several rows lead to are read once for all of them; otherwise each row reads its own. @default true */
  readonly shareNodes: boolean;
  /** Where one path will do, only the shortest are searched for, from both ends; otherwise all paths are gathered. @default true */
  readonly shortestAlone: boolean;
  /** Ways keep the relationships that they go along, where the engine can keep them; otherwise these are matched again. @default true */
  readonly keepRelationships: boolean;
  /** Related nodes of which several things are told (a page, how many, what they come to) are found once; otherwise for each. @default true */
  readonly findOnce: boolean;
}

/** Planning as it serves. */
export const EVERY_CHOICE: PlanOptions = Object.freeze({
  startAtBoundEnd: true,
  narrowWays: true,
  orderByWord: true,
  shareNodes: true,
  shortestAlone: true,
  keepRelationships: true,
  findOnce: true,
});

/** What planning one root field knows. */
export interface PlanContext {
  readonly model: GraphModel;
  readonly limits: Limits;
  readonly options: PlanOptions;
  readonly names: VariableNames;
  /** Plans what is asked of a node: of the type `label`, or of any type where it is null. Nested fields come back to it. */
  readonly planNode: (tree: SelectionTree, label: string | null, row: RowBuilder) => ObjectShape;
  /** Plans what is asked of a connection. The nodes of a group come back to it. */
  readonly planConnectionFields: (request: ConnectionRequest) => PlannedConnection;
  /** Plans a filter of a node. Filters of related nodes come back to it. */
  readonly planFilter: (given: Readonly<Record<string, unknown>>, subject: FilterSubject) => Condition;
}
