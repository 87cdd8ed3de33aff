import type { FieldModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { AggregateSubject } from './aggregate/aggregate-subject.js';
import type { Way } from './condition.js';
import { planFilterArgument } from './filter/plan-filter.js';
import { planStatementFilterArgument } from './filter/plan-statement-filter.js';
import { planOrder } from './order/plan-order.js';
import { planConnectionFields } from './plan-connection-fields.js';
import type { PlanContext } from './plan-context.js';
import { planPage } from './plan-page.js';
import { StatementsPlanner } from './plan-statements.js';
import { planWay } from './plan-way.js';
import { RowBuilder } from './row-builder.js';
import { sharesNodes } from './shares-nodes.js';
import type { FieldShape } from './row-shape.js';
import type { Start } from './start.js';

function targetType({ target }: FieldModel, { model }: PlanContext) {
  return target === null ? null : (model.nodeTypes[target] ?? null);
}

function planFilteredWay(
  field: FieldSelection,
  related: FieldModel,
  start: Start,
  names: { readonly list: string; readonly node: string },
  context: PlanContext,
): Way {
  const { row, type, oneOfSeveral } = start;
  const { filter, edgeFilter } = field.arguments;
  const way = planWay(field, related, { variable: row.variable, type, oneOfSeveral }, names, context);
  const path = `${type.label}.${field.name}`;
  const where = planFilterArgument(filter, `${path}(filter:)`, { variable: way.target, type: targetType(related, context) }, context);
  const stated = planStatementFilterArgument(edgeFilter, `${path}(edgeFilter:)`, way.hop.variable, context);
  return Object.freeze({ ...way, hop: Object.freeze({ ...way.hop, where: stated }), where });
}

/** Plans a field that leads to a page of related nodes. */
export function planConnection(field: FieldSelection, related: FieldModel, start: Start, context: PlanContext): FieldShape {
  const { row } = start;
  const list = context.names.take(`${row.variable}_${field.name}`);
  const node = context.names.take(`${row.variable}_${related.singular}`);
  const cursorField = `${start.type.label}.${field.name}`;
  const way = planFilteredWay(field, related, start, { list, node }, context);
  const type = targetType(related, context);
  const order = planOrder(field.arguments['orderBy'], `${cursorField}(orderBy:)`, { variable: way.target, type, stated: way.hop.variable }, context);
  const asked = planPage(field.arguments, cursorField, context.limits, order);
  const statements = new StatementsPlanner(`${list}_statements`, way, row.countBelow, context);
  const target = new RowBuilder(node, row.countBelow);
  const shared = sharesNodes(field, way, row.count, context) ? { name: `${list}_nodes`, row: new RowBuilder(node, 'SEVERAL') } : null;
  const subject: AggregateSubject = { path: cursorField, name: list, type, members: Object.freeze({ kind: 'Related', way }), within: null, row };
  const request = { field, cursorField, page: asked, label: related.target, target, shared, statements, subject };
  const { shape, page, rows, total, probe } = planConnectionFields(request, context);
  const nodes = shared ? Object.freeze({ name: shared.name, label: way.label, row: shared.row.build() }) : null;
  const cells = {
    rows: rows
      ? row.expand(
          Object.freeze({ kind: 'ExpandConnection', name: list, way, page, row: target.build(), shared: nodes, statements: statements.build(), shape }),
        )
      : null,
    total: total ? row.expand(Object.freeze({ kind: 'CountRelated', name: `${list}_total`, way })) : null,
    beyond: probe ? row.expand(Object.freeze({ kind: 'ProbeRelated', name: `${list}_beyond`, way, page })) : null,
  };
  return Object.freeze({ kind: 'Connection', key: field.responseKey, cells, shape });
}
