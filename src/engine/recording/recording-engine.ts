import type { GraphModel } from '../../model/graph-model-data.js';
import type { BulkWriter, CypherStatement, Engine, EngineCapabilities, EngineFacts, EngineRecord, RunOptions } from '../engine.js';

/** Remembers every statement that it passes on to another engine, in the order of the calls. */
export class RecordingEngine implements Engine {
  readonly #statements: CypherStatement[] = [];

  constructor(private readonly inner: Engine) {}

  /** What was run and written so far. */
  get statements(): readonly CypherStatement[] {
    return Object.freeze([...this.#statements]);
  }

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

  /** Starts to remember anew. */
  forget(): void {
    this.#statements.length = 0;
  }

  version(): Promise<string> {
    return this.inner.version();
  }

  run(statement: CypherStatement, options?: RunOptions): Promise<readonly EngineRecord[]> {
    this.#statements.push(statement);
    return this.inner.run(statement, options);
  }

  write(batch: readonly CypherStatement[], options?: RunOptions): Promise<void> {
    this.#statements.push(...batch);
    return this.inner.write(batch, options);
  }

  applySchema(model: GraphModel): Promise<void> {
    return this.inner.applySchema(model);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
