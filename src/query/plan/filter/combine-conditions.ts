import type { Condition } from '../condition.js';

/** The condition that always holds. */
export const ALWAYS: Condition = Object.freeze({ kind: 'All', conditions: Object.freeze([]) });

/** The condition that never holds. */
export const NEVER: Condition = Object.freeze({ kind: 'Any', conditions: Object.freeze([]) });

const isAlways = ({ kind, ...rest }: Condition) => kind === 'All' && 'conditions' in rest && rest.conditions.length === 0;
const isNever = ({ kind, ...rest }: Condition) => kind === 'Any' && 'conditions' in rest && rest.conditions.length === 0;

/** All of the conditions, in one list however they were nested. */
export function allOf(conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((condition) => (condition.kind === 'All' ? condition.conditions : [condition]));
  if (flat.some(isNever)) return NEVER;
  const [only, ...more] = flat;
  return only && more.length === 0 ? only : Object.freeze({ kind: 'All', conditions: Object.freeze(flat) });
}

/** One or more of the conditions, in one list however they were nested. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((condition) => (condition.kind === 'Any' ? condition.conditions : [condition]));
  if (flat.some(isAlways)) return ALWAYS;
  const [only, ...more] = flat;
  return only && more.length === 0 ? only : Object.freeze({ kind: 'Any', conditions: Object.freeze(flat) });
}

/**
 * The opposite: what does not hold because a value is missing, holds now. It is pushed down to the comparisons, since
 * one of the engines takes only so many turns of NOT and AND.
 */
export function oppositeOf(condition: Condition): Condition {
  switch (condition.kind) {
    case 'All':
      return anyOf(condition.conditions.map(oppositeOf));
    case 'Any':
      return allOf(condition.conditions.map(oppositeOf));
    case 'Not':
      return condition.condition;
    case 'Leads':
    case 'Contained':
      return Object.freeze({ ...condition, exists: !condition.exists });
    default:
      return Object.freeze({ kind: 'Not', condition });
  }
}

/** A condition as steps of a plan carry it: null where it always holds. */
export function unlessAlways(condition: Condition): Condition | null {
  return isAlways(condition) ? null : condition;
}
