import type { RootField } from '../root-field.js';
import { BudgetGrouping } from './budget.enums.js';
import { BudgetRollUp } from './budget.type.js';
import { WITHIN_ARGUMENT } from './within-argument.js';

/** `budgetRollUp(by:)`; `budget(id:)` gives one figure. */
export const BUDGET_FIELD: RootField = {
  name: 'budgetRollUp',
  type: () => BudgetRollUp,
  nullable: false,
  description: 'How much money by pillar, task, industry and so on: sums only of what can be summed, every other figure named with its reason.',
  arguments: [{ name: 'by', type: () => BudgetGrouping.members, required: true, description: 'What to group by.' }, WITHIN_ARGUMENT],
  filters: 'Budget',
};
