import type { Compare, Condition } from './condition.js';
import type { BackStep, Listed } from './listed.js';
import { printClimb, printCondition, printWay } from './print-condition.js';

const printWhere = (where: Condition | null) => (where ? ` where ${printCondition(where)}` : '');

function printStep(step: BackStep): string {
  return step.kind === 'AgainstWay' ? printWay(step.way) : `${printClimb(step.climb)}${printWhere(step.where)}`;
}

function printStart(named: Compare, back: readonly BackStep[]): string {
  return ` from ${[printCondition(named), ...back.map((step) => `against { ${printStep(step)} }`)].join(', then ')}`;
}

/** The nodes of a list: where it starts, and what is asked of them. */
export function printListed({ variable, label, start, word, where }: Listed): string {
  const begun = start ? printStart(start.named, start.back) : word === null ? '' : ` by ${word}`;
  return `${variable} (${label})${begun}${printWhere(where)}`;
}
