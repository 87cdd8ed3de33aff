import type { NodeTypeModel } from '../../../model/graph-model-data.js';

/** The node that a filter is about, which a variable is bound to. */
export interface FilterSubject {
  readonly variable: string;
  /** Null: a node of any type. */
  readonly type: NodeTypeModel | null;
  /** The variable may be bound to nodes of other types too. @default false */
  readonly oneOfSeveral?: boolean;
}
