import type { Limits } from '../../config/config.js';
import type { OperationMeasure } from './operation-measure.js';

type Budget = Pick<Limits, 'maxListCost' | 'maxDepth' | 'maxAliases' | 'maxRootFields' | 'maxFilterHops'>;

/** What an answer says in `extensions.cost`: what its operation was measured at before it ran, and the limits that hold. */
export interface OperationCost {
  readonly listCost: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly filterHops: number;
  /** Statements that its answer comes from; the pointer to the current graph is read apart. */
  readonly statements: number;
  readonly budget: Budget;
}

const budgets = new WeakMap<Limits, Budget>();

/** The limits that every answer tells, of which there is one object a set of limits. */
function budgetOf(limits: Limits): Budget {
  const known = budgets.get(limits);
  if (known) return known;
  const { maxListCost, maxDepth, maxAliases, maxRootFields, maxFilterHops } = limits;
  const budget = Object.freeze({ maxListCost, maxDepth, maxAliases, maxRootFields, maxFilterHops });
  budgets.set(limits, budget);
  return budget;
}

/** Says the cost of an operation. */
export function operationCost({ listCost, depth, aliases, rootFields, filterHops }: OperationMeasure, statements: number, limits: Limits): OperationCost {
  return {
    listCost,
    depth,
    aliases,
    rootFields: rootFields.length,
    filterHops,
    statements,
    budget: budgetOf(limits),
  };
}
