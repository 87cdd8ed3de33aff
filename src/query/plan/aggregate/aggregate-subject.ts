import type { NodeTypeModel } from '../../../model/graph-model-data.js';
import type { RowBuilder } from '../row-builder.js';
import type { GroupKey, Members } from './aggregation-plan.js';

/** The list that is reckoned with. */
export interface AggregateSubject {
  /** What messages and cursors call it, such as `Pillar.budgets`. */
  readonly path: string;
  /** Begins the names of variables. */
  readonly name: string;
  /** Type of its nodes; null is any. */
  readonly type: NodeTypeModel | null;
  readonly members: Members;
  /** The groups of which it is the nodes of one; null where it is a list of its own. */
  readonly within: { readonly subject: AggregateSubject; readonly keys: readonly GroupKey[] } | null;
  /** The row that results are placed in. */
  readonly row: RowBuilder;
}

/** The variable that each node of the list is bound to. */
export function memberVariable({ members }: AggregateSubject): string {
  return members.kind === 'Related' ? members.way.target : members.variable;
}
