import type { BulkHandle, BulkWriter } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { NodeRow, RelationshipRow } from '../derive/graph-rows.js';
import type { LoadLock } from './load-lock.js';

/** Writes rows as they are. What the engine finds nodes by is remembered, so that no relationship looks for its ends. */
export class RowWriter {
  readonly #handles = new Map<string, BulkHandle>();

  constructor(
    private readonly bulk: BulkWriter,
    private readonly lock: LoadLock,
  ) {}

  /** Rejects with LOAD_IN_PROGRESS where another load has taken the lock over. */
  async writeNodes(batch: readonly NodeRow[]): Promise<void> {
    const nodes = batch.map(({ label, properties }) => ({ labels: ['Entity', label], properties }));
    const handles = await this.bulk.createNodes(nodes, this.lock.guard);
    if (handles.length < batch.length) await this.lock.requireHeld();
    for (const [index, handle] of handles.entries()) this.#handles.set(String(batch[index]?.properties['id']), handle);
  }

  /** Writes relationships between nodes that have been written before; none where another load has taken the lock over. */
  async writeRelationships(batch: readonly RelationshipRow[]): Promise<void> {
    const relationships = batch.map(({ type, start, end, properties }) => ({ type, start: this.#handleOf(start), end: this.#handleOf(end), properties }));
    await this.bulk.createRelationships(relationships, this.lock.guard);
  }

  #handleOf(id: string): BulkHandle {
    const handle = this.#handles.get(id);
    if (handle === undefined) throw new GraphApiError('LOAD_NOT_VERIFIED', `"${id}" was not written before what leads to it.`);
    return handle;
  }
}
