import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { PlanContext } from './plan-context.js';
import { RowBuilder } from './row-builder.js';
import type { FindNodes } from './traversal-plan.js';

/** Plans what is asked of nodes by their ids, which were checked: all of one type, or of any where `type` is null. */
export function planFindNodes(field: FieldSelection, ids: readonly string[], type: NodeTypeModel | null, context: PlanContext): FindNodes {
  if (!field.selection) throw new Error(`${field.name} gives objects.`);
  const label = type?.label ?? null;
  const row = new RowBuilder(context.names.take(type?.singular ?? 'node'), 'SEVERAL');
  row.shapeAs(context.planNode(field.selection, label, row));
  return Object.freeze({ kind: 'FindNodes', label, ids, row: row.build() });
}
