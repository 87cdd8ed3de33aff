import type { Within } from './within.question.js';

/** How figures of money are put into groups. */
export type BudgetGrouping = 'PILLAR' | 'TASK' | 'INDUSTRY' | 'TECHNOLOGY' | 'THEME' | 'REGION' | 'PROGRAMME' | 'CLUSTER' | 'LAW' | 'YEAR' | 'PAYER';

/** How much money, with nothing counted twice and every figure named that cannot be summed? */
export interface BudgetQuestion {
  readonly kind: 'Budget';
  readonly by: BudgetGrouping;
  readonly within: Within;
}
