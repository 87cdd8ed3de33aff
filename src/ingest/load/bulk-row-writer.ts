import type { BulkWriter } from '../../engine/engine.js';
import type { NodeRow, RelationshipRow } from '../derive/graph-rows.js';
import type { LoadLock } from './load-lock.js';
import type { RowWriter } from './row-writer.js';

/** Writes rows as they are. The numbers that the engine gives nodes are remembered, so that no relationship looks for its ends. */
export class BulkRowWriter implements RowWriter {
  // One batch is made ready in this thread while the engine writes another in its own.
  readonly nodesInFlight = 2;
  readonly relationshipsInFlight = 2;
  readonly #numbers = new Map<string, number>();

  constructor(
    private readonly bulk: BulkWriter,
    private readonly lock: LoadLock,
  ) {}

  gather(batches: Iterable<readonly NodeRow[]>): Iterable<readonly NodeRow[]> {
    return batches;
  }

  async writeNodes(batch: readonly NodeRow[]): Promise<void> {
    const labels = ['Entity', batch[0]?.label ?? ''];
    const nodes = batch.map(({ properties }) => properties);
    const numbers = await this.bulk.createNodes(labels, nodes, this.lock.guard);
    if (numbers.length < batch.length) await this.lock.requireHeld();
    for (const [index, { id }] of nodes.entries()) this.#numbers.set(String(id), numbers[index] ?? -1);
  }

  async writeRelationships(batch: readonly RelationshipRow[]): Promise<void> {
    const numberOf = (id: string) => this.#numbers.get(id) ?? -1;
    const relationships = batch.map(({ type, start, end, properties }) => ({ type, start: numberOf(start), end: numberOf(end), properties }));
    await this.bulk.createRelationships(relationships, this.lock.guard);
  }
}
