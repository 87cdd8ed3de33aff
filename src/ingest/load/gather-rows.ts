import { BATCH_ROWS } from './write-limits.js';

/** Joins batches of which there are few rows: kinds of which there are few go in one transaction. */
export function* gatherRows<Row>(batches: Iterable<readonly Row[]>): Generator<readonly Row[]> {
  let gathered: readonly Row[] = [];
  for (const batch of batches) {
    if (gathered.length > 0 && gathered.length + batch.length > BATCH_ROWS) {
      yield gathered;
      gathered = [];
    }
    gathered = gathered.length === 0 ? batch : [...gathered, ...batch];
  }
  if (gathered.length > 0) yield gathered;
}
