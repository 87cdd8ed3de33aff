import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { RowBuilder } from '../row-builder.js';
import type { ConnectionFieldShape, ConnectionShape, FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import type { ExpandGroups, GroupOrder, GroupPage } from './aggregation-plan.js';
import { ColumnBuilder } from './column-builder.js';
import { planGroupsField, type GroupsPlan } from './plan-group-fields.js';
import { planGroupKeys } from './plan-group-keys.js';
import { planGroupOrder, type NamedKeys } from './plan-group-order.js';
import { planGroupPage } from './plan-group-page.js';
import { planHaving } from './plan-having.js';

/** What cursors of these groups carry: they hold for the same keys in the same order only. */
function cursorField(path: string, keys: NamedKeys, order: readonly GroupOrder[]): string {
  const terms = order.map(({ term, descending, nullsFirst }) => `${term} ${descending ? 'DESC' : 'ASC'}${nullsFirst ? '_NULLS_FIRST' : ''}`);
  return `${path}(by: [${[...keys.keys()].join(', ')}]) in the order ${terms.join(', ')}`;
}

function asksFor(fields: readonly ConnectionFieldShape[], facts: readonly string[]): boolean {
  return fields.some((field) => field.kind === 'PageInfo' && field.fields.some(({ name }) => facts.includes(name)));
}

function asksForCursors(fields: readonly ConnectionFieldShape[]): boolean {
  const onEdges = fields.some((field) => field.kind === 'Edges' && field.fields.some(({ kind }) => kind === 'Cursor'));
  return onEdges || asksFor(fields, ['startCursor', 'endCursor']);
}

function shapeOf(field: string, page: GroupPage, fields: readonly ConnectionFieldShape[], order: readonly GroupOrder[], row: RowBuilder): ConnectionShape {
  const { size, backwards, after, before } = page;
  const position = asksForCursors(fields) ? order.map(({ name, node }) => Object.freeze({ cell: row.result(name), node })) : null;
  return Object.freeze({ field, size, backwards, bounded: after !== null || before !== null, signed: null, cursor: null, position, statements: null, fields });
}

/** Where the parts of the answer stand in the list that the step gives. */
function cellsOf({ row, total, probe }: ExpandGroups) {
  const asked = [...(row ? ['rows'] : []), ...(total ? ['total'] : []), ...(probe ? ['beyond'] : [])];
  const cell = (name: string) => (asked.includes(name) ? asked.indexOf(name) : null);
  return { rows: cell('rows'), total: cell('total'), beyond: cell('beyond') };
}

/**
 * Plans the groups of a list. Rejects with GROUP_BY_INVALID, ORDER_INVALID, UNIT_NOT_FIXED, DATE_INVALID, TYPES_NOT_APPLICABLE,
 * the PAGE_… and FILTER_… codes and CURSOR_INVALID.
 */
export function planGroups(field: FieldSelection, subject: AggregateSubject, context: PlanContext): FieldShape {
  const name = context.names.take(`${subject.name}_groups`);
  const path = `${subject.path}.groups`;
  const named = planGroupKeys(field, name, subject, context);
  const plan: GroupsPlan = { subject, keys: [...named.values()], named, columns: new ColumnBuilder(name), row: new RowBuilder(name) };
  const order = planGroupOrder(field, `${path}(orderBy:)`, plan, context);
  const cursors = cursorField(path, named, order);
  const page = planGroupPage(field.arguments, path, cursors, order, context);
  const having = planHaving(field.arguments['having'], `${path}(having:)`, plan, context);
  const fields = Object.freeze((field.selection?.fields ?? []).map((each) => planGroupsField(each, plan, context)));
  const shape = shapeOf(cursors, page, fields, order, plan.row);
  const step: ExpandGroups = Object.freeze({
    kind: 'ExpandGroups',
    name,
    grouping: Object.freeze({ members: subject.members, keys: plan.keys, columns: plan.columns.buildSome(), having }),
    order,
    page,
    row: fields.some(({ kind }) => kind !== 'TotalCount') ? plan.row.build() : null,
    total: fields.some(({ kind }) => kind === 'TotalCount'),
    probe: shape.bounded && asksFor(fields, [page.backwards ? 'hasNextPage' : 'hasPreviousPage']),
  });
  const key = field.responseKey;
  return Object.freeze({ kind: 'Within', key, cell: subject.row.expand(step), shape: Object.freeze({ kind: 'Connection', key, cells: cellsOf(step), shape }) });
}
