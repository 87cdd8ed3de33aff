import type { NodeRow, RelationshipRow } from '../derive/graph-rows.js';

/** Writes rows to an engine, a batch in a transaction. Rejects with LOAD_IN_PROGRESS where another load has taken the lock over. */
export interface RowWriter {
  /** Batches of nodes that may be written at once. */
  readonly nodesInFlight: number;
  readonly relationshipsInFlight: number;
  /** Joins batches that are written better together. */
  gather(batches: Iterable<readonly NodeRow[]>): Iterable<readonly NodeRow[]>;
  writeNodes(batch: readonly NodeRow[]): Promise<void>;
  /** Writes relationships between nodes that have been written before. */
  writeRelationships(batch: readonly RelationshipRow[]): Promise<void>;
}
