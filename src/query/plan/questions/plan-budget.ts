import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import { walkBelonging } from '../gather/walk-belonging.js';
import type { PlanContext } from '../plan-context.js';
import type { BudgetGrouping } from './budget.question.js';
import { checkWithin } from './check-within.js';

const FIGURE = ['kind', 'amount', 'currency', 'qualifier', 'per', 'payer', 'isNew', 'sharePercent', 'periodIso', 'periodPrecision', 'periodPrinted'];

/**
 * Plans `budgetRollUp(by:)`: all figures that pass the filter, what they are parts of or follow, and what they belong to.
 * Rejects with the ID_… and FILTER_… codes and TOO_MANY_IDS.
 */
export function planBudget(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('budgetRollUp gives an object.');
  const { by, within: given, filter } = field.arguments;
  const within = checkWithin(given, 'budgetRollUp(within:)', context);
  const builder = new GatherBuilder(context.names.take('budgetRollUp'), context)
    .startFromAll('figures', 'Budget', { filter })
    .startFrom(
      'within',
      (within ?? []).flatMap(({ ids }) => ids),
    )
    .walk('related', { from: ['figures'], hops: [{ types: ['PART_OF', 'PRECEDES', 'LOOKS_LIKE'], direction: 'both' }], labels: ['Budget'] });
  return walkBelonging(builder, { of: ['figures'], held: ['FUNDED_BY'] })
    .readOfNodes(FIGURE)
    .readOfRelationships(['kind', 'certainty'])
    .build({ kind: 'Budget', by: by as BudgetGrouping, within }, field.selection);
}
