import type { Limits } from '../../config/config.js';
import type { GraphModel } from '../../model/graph-model-data.js';
import { planFilter } from './filter/plan-filter.js';
import { planConnectionFields } from './plan-connection-fields.js';
import { EVERY_CHOICE, VariableNames, type PlanContext, type PlanOptions } from './plan-context.js';
import { planNode } from './plan-node.js';

/** What planning one statement starts with. */
export function createPlanContext(model: GraphModel, limits: Limits, options: Partial<PlanOptions> = {}): PlanContext {
  const context: PlanContext = {
    model,
    limits,
    options: Object.freeze({ ...EVERY_CHOICE, ...options }),
    names: new VariableNames(),
    planNode: (tree, label, row) => planNode(tree, label, row, context),
    planConnectionFields: (request) => planConnectionFields(request, context),
    planFilter: (given, subject) => planFilter(given, subject, context),
  };
  return context;
}
