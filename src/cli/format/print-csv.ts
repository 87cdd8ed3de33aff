import { stringify } from 'csv-stringify/sync';
import type { EngineRecord } from '../../engine/engine.js';

/**
 * Prints records as CSV with a header line. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers stay as they are, lists and maps are JSON.
 */
export function printCsv(records: readonly EngineRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  return stringify([...records], {
    header: true,
    columns,
    escape_formulas: true,
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false }),
      object: (value) => JSON.stringify(value),
    },
  }).trimEnd();
}
