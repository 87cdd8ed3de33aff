import { availableParallelism } from 'node:os';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { GraphModel } from '../../model/graph-model-data.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { AdmissionGate } from '../admission-gate.js';
import type { AskedStatement } from '../admission-limits.js';
import type { CallEnd } from '../call-end.js';
import { Coalescer } from '../coalescing/coalescer.js';
import type { CoalescedRead, SentRead } from '../coalescing/member.js';
import type { BulkWriter, CypherStatement, Engine, EngineFacts, EngineRecord, RunOptions } from '../engine.js';
import { EmbeddedBulkWriter } from './bulk-writer.js';
import { CAPABILITIES } from './capabilities.js';
import { decodeRecords } from './decode-values.js';
import { encodeParameters } from './encode-parameters.js';
import { loadGrafeo } from './load-grafeo.js';
import { ReadOnlyGuard } from './read-only-guard.js';
import { schemaStatements } from './schema-statements.js';
import { isWriteConflict, translateError } from './translate-error.js';

/** How the embedded engine is run. */
export interface EmbeddedEngineOptions {
  /** Milliseconds that a statement may take where its call gives none. */
  readonly deadline: number;
  /** Statements that run at once. @default twice the cores */
  readonly slots?: number;
  /** Reads that may wait for a slot. @default 1000 */
  readonly maxWaiting?: number;
  /** Reads of one text that wait at the same time go as one statement. @default true */
  readonly coalesce?: boolean;
}

const WRITE_ATTEMPTS = 3;
/** Short reads in one slot: what they wait for is each other's texts, so as many are let in as two groups may hold. A power of two, so that slots add up. */
const SHORT_IN_SLOT = 16;
/** A call of the bulk writer cannot be stopped: its end is waited for, however busy the machine is. */
const BULK_LIMITS = { deadline: 600_000, text: 'bulk' } as const;

/** Runs statements in this process, on a graph in memory that starts empty and ends with it. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly capabilities = CAPABILITIES;
  readonly #database: GrafeoDB;
  readonly #deadline: number;
  readonly #reads: AdmissionGate;
  /** One write at a time: the engine would refuse the second of two that touch the same. */
  readonly #writes: AdmissionGate;
  /** Rows that go in without statements, two calls at once: one is turned into the engine's values while the other is written. */
  readonly #bulkWrites = new AdmissionGate({ slots: 2, maxWaiting: 1000, maxAbandoned: Number.POSITIVE_INFINITY });
  readonly bulk: BulkWriter;
  readonly prepare = null;
  readonly #readOnly = new ReadOnlyGuard();
  readonly #coalescer: Coalescer | null;
  #closed = false;

  /** Opens an empty graph. Rejects with ENGINE_UNAVAILABLE where this machine has no binary of the engine. */
  static async open(options: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
    const { GrafeoDB: Database } = await loadGrafeo();
    return new EmbeddedEngine(Database.create(), options);
  }

  private constructor(database: GrafeoDB, { deadline, slots = 2 * availableParallelism(), maxWaiting = 1000, coalesce = true }: EmbeddedEngineOptions) {
    this.#database = database;
    this.#deadline = deadline;
    // A heavy statement has a core of its own until it ends; one core stays free of them, as far as there are two.
    const heavySlots = Math.max(1, Math.ceil(slots / 2) - 1);
    this.#reads = new AdmissionGate({ slots, heavySlots, shortInSlot: coalesce ? SHORT_IN_SLOT : 1, maxWaiting, maxAbandoned: slots });
    this.#coalescer = coalesce ? new Coalescer((read, ended) => this.#send(read, ended)) : null;
    this.#writes = new AdmissionGate({ slots: 1, maxWaiting, maxAbandoned: Number.POSITIVE_INFINITY });
    this.bulk = new EmbeddedBulkWriter(database, (work) => this.#attempt(() => this.#bulkWrites.run(BULK_LIMITS, work)));
  }

  facts(): EngineFacts {
    return { load: this.#reads.load, caches: [this.#readOnly.facts, this.#reads.times], coalescing: this.#coalescer?.facts ?? null };
  }

  version(): Promise<string> {
    return this.#attempt(() => Promise.resolve(`Grafeo ${this.#database.version()}`));
  }

  run(statement: CypherStatement, options: RunOptions = {}): Promise<readonly EngineRecord[]> {
    if (options.access === 'WRITE') return this.#transact([statement], options).then(([records]) => records ?? []);
    const { text, parameters, coalesces } = statement;
    return this.#attempt(() => {
      const limits = this.#limits(options, text);
      const read = { text, parameters, timeout: limits.deadline };
      return this.#reads.run(limits, (ended) => {
        if (coalesces === true && this.#coalescer) return this.#coalescer.run(read, ended);
        return this.#send(read, ended).then(({ records }) => records);
      });
    });
  }

  async write(batch: readonly CypherStatement[], options: RunOptions = {}): Promise<void> {
    await this.#transact(batch, options);
  }

  applySchema(model: GraphModel): Promise<void> {
    return this.#attempt(() =>
      this.#writes.run(this.#limits({}), async () => {
        for (const text of schemaStatements(model)) await this.#database.executeCypher(text);
      }),
    );
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#reads.idle(), this.#writes.idle(), this.#bulkWrites.idle()]);
    this.#database.close();
  }

  async #send(read: CoalescedRead, ended: CallEnd): Promise<SentRead> {
    const parameters = encodeParameters(read);
    await this.#readOnly.check(read.text, async (text) => planOf(await this.#database.executeCypher(text, parameters)));
    ended.throwIfAborted();
    const result = await this.#database.executeCypher(read.text, parameters);
    return { records: decodeRecords(result), time: result.executionTimeMs ?? 0 };
  }

  #transact(batch: readonly CypherStatement[], options: RunOptions): Promise<readonly (readonly EngineRecord[])[]> {
    return this.#attempt(() => {
      const statements = batch.map((statement) => ({ text: statement.text, parameters: encodeParameters(statement) }));
      return this.#writes.run(this.#limits(options), (ended) => this.#retryConflicts(() => this.#transactOnce(statements, ended)));
    });
  }

  async #transactOnce(batch: readonly { text: string; parameters: object }[], ended: CallEnd): Promise<readonly (readonly EngineRecord[])[]> {
    const transaction = this.#database.beginTransaction();
    try {
      const answers: (readonly EngineRecord[])[] = [];
      for (const { text, parameters } of batch) {
        answers.push(decodeRecords(await transaction.executeCypher(text, parameters)));
        // Nobody waits any more: what was answered with ENGINE_TIMEOUT must not happen after all.
        ended.throwIfAborted();
      }
      transaction.commit();
      return answers;
    } catch (error) {
      transaction.rollback();
      throw error;
    }
  }

  async #retryConflicts<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!isWriteConflict(error) || attempt === WRITE_ATTEMPTS) throw error;
      }
    }
  }

  async #attempt<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#closed) throw new GraphApiError('ENGINE_UNAVAILABLE', 'The embedded engine has been closed.');
    try {
      return await work();
    } catch (error) {
      throw translateError(error);
    }
  }

  #limits({ deadline = this.#deadline, signal, client, cost }: RunOptions, text = ''): AskedStatement {
    return { deadline, signal, client, text, cost };
  }
}

function planOf(result: QueryResult): string {
  return String(result.scalar());
}
