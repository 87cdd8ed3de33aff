import type { Limits } from '../../config/config.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { GraphModel, NodeTypeModel } from '../../model/graph-model-data.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { AggregateSubject } from './aggregate/aggregate-subject.js';
import type { Members } from './aggregate/aggregation-plan.js';
import { planConnectionFields } from './plan-connection-fields.js';
import { createPlanContext } from './create-plan-context.js';
import type { PlanContext, PlanOptions } from './plan-context.js';
import { planFindNodes } from './plan-find-nodes.js';
import { planFilterArgument } from './filter/plan-filter.js';
import { findStart } from './filter/find-start.js';
import { checkId, checkIds, typeOfId } from './plan-ids.js';
import { planOrder } from './order/plan-order.js';
import { planPage } from './plan-page.js';
import { questionOf } from './questions/plan-question.js';
import { RowBuilder } from './row-builder.js';
import { planResolve } from './search/plan-resolve.js';
import { planSearch } from './search/plan-search.js';
import type { FindNode, ListNodes, TraversalPlan } from './traversal-plan.js';

function planFindNode(field: FieldSelection, type: NodeTypeModel, context: PlanContext): FindNode {
  if (!field.selection) throw new Error(`${field.name} gives an object.`);
  const row = new RowBuilder(context.names.take(type.singular), 'ONE');
  row.shapeAs(context.planNode(field.selection, type.label, row));
  return Object.freeze({ kind: 'FindNode', label: type.label, id: String(field.arguments['id']), row: row.build() });
}

function planListNodes(field: FieldSelection, type: NodeTypeModel, context: PlanContext): ListNodes {
  const cursorField = `Query.${field.name}`;
  const target = new RowBuilder(context.names.take(type.singular), 'SEVERAL');
  const where = planFilterArgument(field.arguments['filter'], `${cursorField}(filter:)`, { variable: target.variable, type }, context);
  const order = planOrder(field.arguments['orderBy'], `${cursorField}(orderBy:)`, { variable: target.variable, type, stated: null }, context);
  const asked = planPage(field.arguments, cursorField, context.limits, order);
  const includeReference = field.arguments['includeReference'] === true;
  const listed = findStart({ variable: target.variable, type, includeReference, where }, context.model, context.options);
  const members: Members = Object.freeze({ kind: 'Listed', ...listed });
  const together = new RowBuilder(`${target.variable}_together`);
  const subject: AggregateSubject = { path: cursorField, name: target.variable, type, members, within: null, row: together };
  const request = { field, cursorField, page: asked, label: type.label, target, shared: null, statements: null, subject };
  const { shape, page, rows, total, probe } = planConnectionFields(request, context);
  const row = rows ? target.build() : null;
  return Object.freeze({
    kind: 'ListNodes',
    ...listed,
    page,
    probe,
    total: total && where !== null,
    together: shape.fields.some(({ kind }) => kind === 'Together') ? together.build() : null,
    row,
    shape,
  });
}

function planRootField(field: FieldSelection, context: PlanContext): TraversalPlan {
  const { name, arguments: given } = field;
  const { model, limits } = context;
  if (name === 'node') return planFindNode(field, typeOfId(String(given['id']), 'node(id:)', model), context);
  if (name === 'nodes') return planFindNodes(field, checkIds(given['ids'] as readonly string[], model, limits), null, context);
  if (name === 'search') return planSearch(field, context);
  if (name === 'resolve') return planResolve(field, context);
  const planQuestion = questionOf(name);
  if (planQuestion) return planQuestion(field, context);
  for (const type of Object.values(model.nodeTypes)) {
    if (name === type.singular) return planFindNode(field, checkId(String(given['id']), `${name}(id:)`, type, model), context);
    if (name === type.plural) return planListNodes(field, type, context);
  }
  throw new Error(`The root field ${name} is not of the graph.`);
}

/**
 * Turns what one root field asks for into the traversal that answers it.
 * Rejects with the ID_…, PAGE_…, CURSOR_INVALID, TYPES_NOT_APPLICABLE, TOO_MANY_IDS, SEARCH_… and TOO_MANY_NAMES codes.
 */
export function planTraversal(field: FieldSelection, model: GraphModel, limits: Limits, options: Partial<PlanOptions> = {}): TraversalPlan {
  return deepFreeze(planRootField(field, createPlanContext(model, limits, options)));
}
