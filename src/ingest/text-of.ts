import type { CypherValue } from '../engine/engine.js';

/** A value that is a text, or nothing of it. */
export function textOf(value: CypherValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
