import type { PlanOperator } from './profile-statement.js';

/** What reads everything, where an index leads to what is asked for. */
const SCANS: readonly string[] = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'IntersectionNodeByLabelsScan',
  'NodeIndexScan',
  'AllRelationshipsScan',
];
/** What orders all that was found, where an index has it in order. */
const SORTS: readonly string[] = ['Sort', 'PartialSort', 'Top', 'PartialTop', 'Top1WithTies'];

const isFault = ({ name, rows }: PlanOperator, inOrder: boolean): boolean => {
  // What joins two facts, of a row each, is no product to speak of.
  if (name === 'CartesianProduct') return rows > 1;
  return SCANS.includes(name) || name === 'Eager' || name === 'Sort' || (inOrder && SORTS.includes(name));
};

/** The operators that a plan should not hold. `inOrder`: an index has all that it reads in the order that is asked for; else the foremost of what is related may be picked out. */
export function planFaults(operators: readonly PlanOperator[], { inOrder }: { readonly inOrder: boolean }): readonly string[] {
  return operators.filter((operator) => isFault(operator, inOrder)).map(({ name }) => name);
}
