import type { CypherValue } from '../../engine/engine.js';

/** Stored properties as one text that is equal where they are: names in order, values as JSON. */
export function printContent(properties: CypherValue | object | undefined, leaveOut: readonly string[] = []): string {
  const entries = Object.entries(properties ?? {}).filter(([name, value]) => value !== null && !leaveOut.includes(name));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
