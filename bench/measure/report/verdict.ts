import { figure } from './figure.js';

/** What is asked of a figure. */
export interface Goal {
  readonly kind: 'at most' | 'at least' | 'below';
  readonly bound: number;
}

/** Whether a figure is as good as was asked; null where it was not measured. */
export function isMet({ kind, bound }: Goal, value: number | null): boolean | null {
  if (value === null || Number.isNaN(value)) return null;
  if (kind === 'at least') return value >= bound;
  return kind === 'below' ? value < bound : value <= bound;
}

const SIGNS: Readonly<Record<Goal['kind'], string>> = { 'at most': '≤', 'at least': '≥', below: '<' };

/** The goal as the page writes it: ≤ 1.15. */
export function printGoal({ kind, bound }: Goal): string {
  return `${SIGNS[kind]} ${Number.isInteger(bound) ? bound.toLocaleString('en-US') : String(Math.round(bound * 1000) / 1000)}`;
}

/** `met`, or by how much of the goal it is missed: `missed by 12 %`. */
export function printVerdict(goal: Goal, value: number | null): string {
  const met = isMet(goal, value);
  if (met === null || value === null) return 'not measured';
  if (met) return 'met';
  const percent = Math.abs(value / goal.bound - 1) * 100;
  return `**missed by ${figure(percent)} %**`;
}
