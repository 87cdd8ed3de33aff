import type { Content } from '../read-bundle/bundle.js';

const LONGEST = 60;

/** A given value as a message shows it, cut where it is long. */
export function showValue(value: Content | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
