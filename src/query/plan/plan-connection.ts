import type { FieldModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { AggregateSubject } from './aggregate/aggregate-subject.js';
import type { Way } from './condition.js';
import { planFilterArgument } from './filter/plan-filter.js';
import { planStatementFilterArgument } from './filter/plan-statement-filter.js';
import { planOrder } from './order/plan-order.js';
import { endsThere, tellOnce, type Told } from './find-once.js';
import { planConnectionFields, type PlannedConnection } from './plan-connection-fields.js';
import type { PlanContext } from './plan-context.js';
import { planPage } from './plan-page.js';
import { StatementsPlanner } from './plan-statements.js';
import { planWay } from './plan-way.js';
import { RowBuilder } from './row-builder.js';
import { sharesNodes } from './shares-nodes.js';
import type { FieldShape } from './row-shape.js';
import type { Start } from './start.js';
import type { ExpandConnection, Expansion } from './traversal-plan.js';

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

/** A planned connection, before it is told how its parts are found. */
interface RelatedList {
  readonly list: string;
  readonly edges: Pick<ExpandConnection, 'way' | 'row' | 'shared' | 'statements'>;
  readonly planned: PlannedConnection;
}

/** Finds the list once, with what can be told of it there, and says where that stands in the row. */
function tellFound({ list, edges, planned }: RelatedList, told: Told, row: RowBuilder) {
  const { page, rows, total, shape } = planned;
  const name = `${list}_found`;
  const connection = rows ? Object.freeze({ kind: 'ExpandConnection', name: list, ...edges, found: told.page ? name : null, page, shape } as const) : null;
  const atOnce = connection && told.page && endsThere(connection) ? connection : null;
  const cells = {
    rows: connection ? (atOnce ? row.result(list) : row.expand(connection)) : null,
    total: total ? row.result(`${list}_total`) : null,
  };
  const cut = told.page ? { page, statements: edges.statements, rows: atOnce } : { page: null, statements: null, rows: null };
  row.expandFirst(Object.freeze({ kind: 'FindRelated', name, way: edges.way, ...cut, reckoned: told.reckoned, total: total ? `${list}_total` : null }));
  return cells;
}

/** Does what a connection needs, and says where each part of it stands in the row. */
function expandRelated(related: RelatedList, told: Told | null, row: RowBuilder) {
  const { list, edges, planned } = related;
  const { shape, page, rows, total, probe } = planned;
  const { way } = edges;
  const expand = (expansion: Expansion) => row.expand(Object.freeze(expansion));
  const found = told ? tellFound(related, told, row) : null;
  return {
    rows: found ? found.rows : rows ? expand({ kind: 'ExpandConnection', name: list, ...edges, found: null, page, shape }) : null,
    total: found ? found.total : total ? expand({ kind: 'CountRelated', name: `${list}_total`, way }) : null,
    beyond: probe ? expand({ kind: 'ProbeRelated', name: `${list}_beyond`, way, page }) : null,
  };
}

/** Plans a field that leads to a page of related nodes. */
export function planConnection(field: FieldSelection, related: FieldModel, start: Start, context: PlanContext): FieldShape {
  const { row } = start;
  const list = context.names.take(field.name);
  const node = context.names.take(related.singular);
  const cursorField = `${start.type.label}.${field.name}`;
  const way = planFilteredWay(field, related, start, { list, node }, context);
  const type = targetType(related, context);
  const order = planOrder(field.arguments['orderBy'], `${cursorField}(orderBy:)`, { variable: way.target, type, stated: way.hop.variable }, context);
  const asked = planPage(field.arguments, cursorField, context.limits, order);
  const statements = new StatementsPlanner(`${list}_statements`, way, row.countBelow, context);
  const target = new RowBuilder(node, row.countBelow);
  const shared = sharesNodes(field, way, row.count, context) ? { name: `${list}_nodes`, row: new RowBuilder(node, 'SEVERAL') } : null;
  const told = context.options.findOnce ? tellOnce(field, asked) : null;
  const found = told ? `${list}_found` : null;
  const subject: AggregateSubject = { path: cursorField, name: list, type, members: Object.freeze({ kind: 'Related', way, found }), within: null, row };
  const request = { field, cursorField, page: asked, label: related.target, target, shared, statements, subject };
  const planned = planConnectionFields(request, context);
  const nodes = shared ? Object.freeze({ name: shared.name, label: way.label, row: shared.row.build() }) : null;
  const edges = { way, row: target.build(), shared: nodes, statements: statements.build() };
  const cells = expandRelated({ list, edges, planned }, told, row);
  return Object.freeze({ kind: 'Connection', key: field.responseKey, cells, shape: planned.shape });
}
