import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { planPage } from '../plan-page.js';
import { RowBuilder } from '../row-builder.js';
import type { FieldShape } from '../row-shape.js';
import type { AggregateSubject } from './aggregate-subject.js';
import type { FiguresPlan } from './plan-figures.js';

/** Plans a page of the nodes of a group, and what they come to in their turn. */
export function planGroupNodes(field: FieldSelection, { subject, keys, columns, row }: FiguresPlan, context: PlanContext): FieldShape {
  const name = context.names.take(`${columns.prefix}_nodes_page`);
  const target = new RowBuilder(context.names.take(`${columns.prefix}_node`));
  const path = `${subject.path}.groups.nodes`;
  const asked = planPage(field.arguments, path, context.limits);
  const members = Object.freeze({ kind: 'Grouped', list: columns.nodes(), variable: target.variable } as const);
  const within: AggregateSubject = { path, name, type: subject.type, members, within: { subject, keys }, row };
  const request = { field, cursorField: path, page: asked, label: subject.type?.label ?? null, target, shared: null, statements: null, subject: within };
  const { shape, page, rows, total, probe } = context.planConnectionFields(request);
  const cells = {
    rows: rows ? row.expand(Object.freeze({ kind: 'ExpandGroupNodes', name, members, page, row: target.build() })) : null,
    total: total ? row.result(columns.members()) : null,
    beyond: probe ? row.expand(Object.freeze({ kind: 'ProbeGroupNodes', name: `${name}_beyond`, members, page, row: null })) : null,
  };
  return Object.freeze({ kind: 'Connection', key: field.responseKey, cells, shape });
}
