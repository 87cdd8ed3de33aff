import type { Spread } from '../statistics/spread.js';

/** A number with three digits that say something: 0.123, 1.23, 12.3, 123, 12,345. A dash where there is none. */
export function figure(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '-';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** Median with least and most: 1.04 (0.98-1.11). */
export function spreadFigure(spread: Spread | null): string {
  return spread === null ? '-' : `${figure(spread.median)} (${figure(spread.least)}-${figure(spread.most)})`;
}
