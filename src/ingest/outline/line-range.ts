import type { Content } from '../read-bundle/bundle.js';

/** Lines of a document, both ends included, counted from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const LAST_LINE = 999_999_999;

const lineAlone = (line: number): LineRange | null => (line >= 0 && line <= LAST_LINE ? { start: line, end: line } : null);

/** Reads `166` or `163-164`; null where it is neither. */
export function parseLineRange(written: Content | undefined): LineRange | null {
  // Most are one line, as a number.
  if (Number.isInteger(written)) return lineAlone(Number(written));
  if (typeof written !== 'number' && typeof written !== 'string') return null;
  const [, start, end = start] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(String(written)) ?? [];
  if (start === undefined) return null;
  const range = { start: Number(start), end: Number(end) };
  return range.start <= range.end ? range : null;
}
