import type { BulkWriter, CypherStatement, Engine, EngineCapabilities, EngineFacts, EngineRecord, RunOptions } from '../../engine/engine.js';
import type { GraphModel } from '../../model/graph-model-data.js';
import type { ServiceCounts } from './service-counts.js';

/** Passes statements on to another engine and counts how long they take, from the call to the last record. */
export class TimedEngine implements Engine {
  constructor(
    private readonly inner: Engine,
    private readonly counts: ServiceCounts,
  ) {}

  get name(): string {
    return this.inner.name;
  }

  get capabilities(): EngineCapabilities {
    return this.inner.capabilities;
  }

  get bulk(): BulkWriter {
    return this.inner.bulk;
  }

  get prepare(): Engine['prepare'] {
    return this.inner.prepare;
  }

  facts(): EngineFacts {
    return this.inner.facts();
  }

  version(): Promise<string> {
    return this.inner.version();
  }

  async run(statement: CypherStatement, options?: RunOptions): Promise<readonly EngineRecord[]> {
    const start = performance.now();
    try {
      return await this.inner.run(statement, options);
    } catch (error) {
      this.counts.statementsFailed += 1;
      throw error;
    } finally {
      this.counts.statements.add(performance.now() - start);
    }
  }

  write(batch: readonly CypherStatement[], options?: RunOptions): Promise<void> {
    return this.inner.write(batch, options);
  }

  applySchema(model: GraphModel): Promise<void> {
    return this.inner.applySchema(model);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
