import type { Assumption } from './impact.question.js';

const ALL: readonly Assumption[] = ['NOT_PASSED', 'DELAYED_UNTIL', 'CANCELLED'];
const WORK: readonly Assumption[] = ['DELAYED_UNTIL', 'CANCELLED'];

/** What can be assumed of a node, by its label: what is resolved upon can fail to pass, what is done can be cancelled. */
export const ASSUMPTIONS: Readonly<Record<string, readonly Assumption[]>> = Object.freeze({
  Law: ALL,
  Instrument: ALL,
  Agreement: ALL,
  Budget: ALL,
  // A body stands for what it has to decide or approve.
  Organisation: ['NOT_PASSED', 'DELAYED_UNTIL'],
  Programme: WORK,
  Cluster: WORK,
  Milestone: WORK,
  Measure: WORK,
});
