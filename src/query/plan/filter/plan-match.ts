import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldModel } from '../../../model/graph-model-data.js';
import type { Condition, Way } from '../condition.js';
import type { PlanContext } from '../plan-context.js';
import { planWay } from '../plan-way.js';
import { ALWAYS } from './combine-conditions.js';
import type { FilterSubject } from './filter-subject.js';
import { planStatementFilter } from './plan-statement-filter.js';

type Given = Readonly<Record<string, unknown>>;

/** What is asked of related nodes: the way to them, what must hold of a node, and of the statement that relates it. */
export interface Match {
  /** Name that what is computed over the way begins with. */
  readonly name: string;
  readonly way: Way;
  readonly node: Condition;
  readonly edge: Condition;
}

function checkScope(field: FieldModel, given: Given, owner: string): void {
  if (given['scope'] === undefined || field.scope) return;
  throw new GraphApiError('FILTER_INVALID', `A filter gives \`scope\` to ${owner}.${field.name}, which takes none. Leave it out.`);
}

/** Plans what a relationship filter asks of one related node: `{ node, edge, types, scope, includeReference }`. */
export function planMatch(field: FieldModel, given: Given, subject: FilterSubject, context: PlanContext): Match {
  const { type, variable, oneOfSeveral = false } = subject;
  if (!type) throw new Error(`Entity has no field ${field.name}.`);
  checkScope(field, given, type.label);
  const name = context.names.take(`${variable}_${field.name}`);
  const target = context.names.take(`${variable}_${field.singular}`);
  const way = planWay({ name: field.name, arguments: given }, field, { variable, type, oneOfSeveral }, { list: name, node: target }, context);
  const targetType = field.target === null ? null : (context.model.nodeTypes[field.target] ?? null);
  const { node, edge } = given;
  return {
    name,
    way,
    node: node === undefined ? ALWAYS : context.planFilter(node as Given, { variable: target, type: targetType }),
    edge: edge === undefined ? ALWAYS : planStatementFilter(edge as Given, way.hop.variable, context),
  };
}
