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
  /** Statements that were run for it; the pointer to the current graph is read apart. */
  readonly statements: number;
  readonly budget: Budget;
}

/** Says the cost of an operation. */
export function operationCost({ listCost, depth, aliases, rootFields, filterHops }: OperationMeasure, statements: number, limits: Limits): OperationCost {
  const { maxListCost, maxDepth, maxAliases, maxRootFields, maxFilterHops } = limits;
  return {
    listCost,
    depth,
    aliases,
    rootFields: rootFields.length,
    filterHops,
    statements,
    budget: { maxListCost, maxDepth, maxAliases, maxRootFields, maxFilterHops },
  };
}
