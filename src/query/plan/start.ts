import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { RowBuilder } from './row-builder.js';

/** The node that a relationship field starts from. */
export interface Start {
  readonly row: RowBuilder;
  readonly type: NodeTypeModel;
  /** The row may also hold nodes of other types, for which the field is not there. */
  readonly oneOfSeveral: boolean;
}
