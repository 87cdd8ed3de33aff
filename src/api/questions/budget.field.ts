import type { ArgumentDeclaration } from '../declare-argument.js';
import type { RootField } from '../root-field.js';
import { BudgetGrouping } from './budget.enums.js';
import { BudgetRollUp } from './budget.type.js';

/** Narrows a question to what belongs to given things. */
export const WITHIN_ARGUMENT: ArgumentDeclaration = Object.freeze({
  name: 'within',
  type: 'IDs',
  description:
    'Only what belongs to these: pillars, tasks, measures, findings, programmes, clusters, instruments, organisations, industries, technologies, themes, regions, laws. Ids of one type are alternatives; of several types one of each must hold. `[]` leaves nothing.',
});

/** `budgetRollUp(by:)`; `budget(id:)` gives one figure. */
export const BUDGET_FIELD: RootField = {
  name: 'budgetRollUp',
  type: () => BudgetRollUp,
  nullable: false,
  description: 'How much money by pillar, task, industry and so on: sums only of what can be summed, every other figure named with its reason.',
  arguments: [{ name: 'by', type: () => BudgetGrouping.members, required: true, description: 'What to group by.' }, WITHIN_ARGUMENT],
  filters: 'Budget',
};
