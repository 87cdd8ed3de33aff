import type { FieldModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import { planConnectionFields } from './plan-connection-fields.js';
import type { PlanContext } from './plan-context.js';
import { planPage } from './plan-page.js';
import { StatementsPlanner } from './plan-statements.js';
import { planWay } from './plan-way.js';
import { RowBuilder } from './row-builder.js';
import type { FieldShape } from './row-shape.js';
import type { Start } from './start.js';

/** Plans a field that leads to a page of related nodes. */
export function planConnection(field: FieldSelection, related: FieldModel, start: Start, context: PlanContext): FieldShape {
  const { row, type } = start;
  const list = context.names.take(`${row.variable}_${field.name}`);
  const node = context.names.take(`${row.variable}_${related.singular}`);
  const way = planWay(field, related, start, { list, node });
  const cursorField = `${type.label}.${field.name}`;
  const page = planPage(field.arguments, cursorField, context.limits);
  const statements = new StatementsPlanner(`${list}_statements`, way, context);
  const target = new RowBuilder(node);
  const { shape, rows, total, probe } = planConnectionFields({ field, cursorField, page, label: related.target, target, statements }, context);
  const cells = {
    rows: rows
      ? row.expand(Object.freeze({ kind: 'ExpandConnection', name: list, way, page, row: target.build(), statements: statements.build(), shape }))
      : null,
    total: total ? row.expand(Object.freeze({ kind: 'CountRelated', name: `${list}_total`, way })) : null,
    beyond: probe ? row.expand(Object.freeze({ kind: 'ProbeRelated', name: `${list}_beyond`, way, page })) : null,
  };
  return Object.freeze({ kind: 'Connection', key: field.responseKey, cells, shape });
}
