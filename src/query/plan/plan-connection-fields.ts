import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { AggregateSubject } from './aggregate/aggregate-subject.js';
import { planAggregate } from './aggregate/plan-aggregate.js';
import { planGroups } from './aggregate/plan-groups.js';
import type { PlanContext } from './plan-context.js';
import { namedParts } from './plan-property.js';
import type { StatementsPlanner } from './plan-statements.js';
import { signedOf } from '../cursor/list-signature.js';
import type { OrderKey } from './order-key.js';
import type { RowBuilder } from './row-builder.js';
import type { ConnectionFieldShape, ConnectionShape, CursorCells, EdgeFieldShape } from './row-shape.js';
import type { Page } from './traversal-plan.js';

/** A connection that is being planned. */
export interface ConnectionRequest {
  readonly field: FieldSelection;
  /** Name that its cursors carry, such as `Task.laws`. */
  readonly cursorField: string;
  readonly page: Page;
  /** Label of its nodes; null is any. */
  readonly label: string | null;
  /** Row of one edge, which holds what is asked of its node too unless that is read apart. */
  readonly target: RowBuilder;
  /** Row of one node and the name of their list, where they are read apart from the edges. */
  readonly shared: { readonly name: string; readonly row: RowBuilder } | null;
  /** Null at a root connection, whose edges rest on no statement. */
  readonly statements: StatementsPlanner | null;
  /** The whole list, of which may be told what it comes to. */
  readonly subject: AggregateSubject;
}

/** A planned connection: how it is shaped, and what must be read for it. */
export interface PlannedConnection {
  readonly shape: ConnectionShape;
  /** The page, with what is asked about what lies beyond it. */
  readonly page: Page;
  readonly rows: boolean;
  readonly total: boolean;
  /** Whether it must be looked up what lies before a page that starts at a cursor. */
  readonly probe: boolean;
}

function planEdgeNode(key: string, selection: SelectionTree, { label, target, shared }: ConnectionRequest, { planNode }: PlanContext): EdgeFieldShape {
  const row = shared?.row ?? target;
  const shape = row.shapeAs(planNode(selection, label, row));
  return Object.freeze(shared ? { kind: 'SharedNode', key, list: shared.name, shape } : { kind: 'Node', key, shape });
}

function planEdgeField(field: FieldSelection, request: ConnectionRequest, context: PlanContext): EdgeFieldShape {
  const { responseKey: key, selection } = field;
  if (field.name === 'node' && selection) return planEdgeNode(key, selection, request, context);
  if (field.name === 'cursor') return Object.freeze({ kind: 'Cursor', key });
  const planned = request.statements?.planEdgeField(field);
  if (!planned) throw new Error(`An edge has no field ${field.name}.`);
  return planned;
}

function planField(field: FieldSelection, request: ConnectionRequest, context: PlanContext): ConnectionFieldShape {
  const key = field.responseKey;
  if (field.name === 'totalCount') return Object.freeze({ kind: 'TotalCount', key });
  if (field.name === 'pageInfo') return Object.freeze({ kind: 'PageInfo', key, fields: namedParts(field) });
  if (field.name === 'aggregate') return Object.freeze({ kind: 'Together', key, shape: planAggregate(field, request.subject, context) });
  if (field.name === 'groups') return Object.freeze({ kind: 'Together', key, shape: planGroups(field, request.subject, context) });
  const fields = (field.selection?.fields ?? []).map((edge) => planEdgeField(edge, request, context));
  return Object.freeze({ kind: 'Edges', key, fields });
}

function asksForPageInfo(fields: readonly ConnectionFieldShape[], parts: readonly string[]): boolean {
  return fields.some((field) => field.kind === 'PageInfo' && field.fields.some(({ name }) => parts.includes(name)));
}

function asksForCursors(fields: readonly ConnectionFieldShape[]): boolean {
  return (
    asksForPageInfo(fields, ['startCursor', 'endCursor']) ||
    fields.some((field) => field.kind === 'Edges' && field.fields.some(({ kind }) => kind === 'Cursor'))
  );
}

function cursorCells(order: readonly OrderKey[], target: RowBuilder): CursorCells {
  const cell = ({ source }: OrderKey) => (source.kind === 'Property' ? target.property(source.property) : target.result(source.name));
  return Object.freeze({ keys: Object.freeze(order.map(cell)), sortKey: target.property('sortKey') });
}

/** Plans what is asked of a connection itself and of its edges. */
export function planConnectionFields(request: ConnectionRequest, context: PlanContext): PlannedConnection {
  const { cursorField, page, target, statements } = request;
  target.property('id');
  const fields = (request.field.selection?.fields ?? []).map((field) => planField(field, request, context));
  const bounded = page.after !== null || page.before !== null;
  const cursor = asksForCursors(fields) ? cursorCells(page.order, target) : null;
  const shape: ConnectionShape = Object.freeze({
    field: cursorField,
    size: page.size,
    backwards: page.backwards,
    bounded,
    signed: cursor && signedOf(request.field.arguments),
    cursor,
    position: null,
    statements: statements?.isWanted ? target.result(statements.name) : null,
    fields: Object.freeze(fields),
  });
  return Object.freeze({
    shape,
    page: Object.freeze({ ...page, more: asksForPageInfo(fields, [page.backwards ? 'hasPreviousPage' : 'hasNextPage']) }),
    rows: fields.some(({ kind }) => kind === 'Edges' || kind === 'PageInfo'),
    total: fields.some(({ kind }) => kind === 'TotalCount'),
    probe: bounded && asksForPageInfo(fields, [page.backwards ? 'hasNextPage' : 'hasPreviousPage']),
  });
}
