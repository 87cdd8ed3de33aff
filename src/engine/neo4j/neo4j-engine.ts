import neo4j, { type BookmarkManager, type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model-data.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { AdmissionGate } from '../admission-gate.js';
import type { CallEnd } from '../call-end.js';
import type { BulkWriter, CypherStatement, Engine, EngineFacts, EngineRecord, RunOptions } from '../engine.js';
import { Coalescer } from '../coalescing/coalescer.js';
import type { CoalescedRead, SendRead, SentRead } from '../coalescing/member.js';
import { blankParameters } from '../blank-parameters.js';
import { autoCommit } from './auto-commit.js';
import { Neo4jBulkWriter } from './bulk-writer.js';
import { CAPABILITIES } from './capabilities.js';
import { decodeRecords } from './decode-values.js';
import { DirectReads } from './direct/direct-reads.js';
import { encodeParameters } from './encode-parameters.js';
import { hostOf, isRouted, openDriver, POOL_SIZE, type Neo4jAddress } from './open-driver.js';
import { retryTransient } from './retry-transient.js';
import { runUntraced } from './run-untraced.js';
import { schemaStatements } from './schema-statements.js';
import { isConnectionLoss, translateError } from './translate-error.js';
import { UnfinishedPlans, type UnfinishedText } from './unfinished-plans.js';

/** How Neo4j is reached and run on. */
export interface Neo4jEngineOptions extends Neo4jAddress {
  readonly database: string;
  /** Milliseconds that a statement may take where its call gives none. */
  readonly deadline: number;
  /** Statements that may wait for a connection. @default 1000 */
  readonly maxWaiting?: number;
  /** Reads of one text that wait at the same time go as one statement. @default true */
  readonly coalesce?: boolean;
  /** Reads are written to the driver's connections without its sessions, where that is known to work. @default true */
  readonly directReads?: boolean;
}

/** Work in a slot of the gate, with the milliseconds that the server may take for it. */
type SlotWork<Answer> = (ended: CallEnd, timeout: number) => Promise<Answer>;

/** Milliseconds beyond a deadline in which the server may say itself that it stopped the statement. */
const DEADLINE_GRACE = 100;
/** Heavy statements leave a quarter of the connections to the others. */
const HEAVY_SLOTS = POOL_SIZE * 0.75;
const SCHEMA_DEADLINE = 60_000;
const BULK_DEADLINE = 60_000;
/** Milliseconds that a text may take to be planned for whoever asks it next; and what such statements are known by, since they say nothing of how long others take. */
const PLANNING_DEADLINE = 30_000;
const PLANNING = 'planning';
const AWAIT_INDEXES: CypherStatement = { text: 'CALL db.awaitIndexes(60)', parameters: {} };
const VERSION_TEXT = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";

/** Runs statements on a Neo4j, over one driver, in one named database. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly capabilities = CAPABILITIES;
  readonly bulk: BulkWriter;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #deadline: number;
  readonly #host: string;
  /** On a cluster, hands what one answer came from to the next statement, so that none reads an older state. One server has one state. */
  readonly #bookmarks: BookmarkManager | undefined;
  readonly #gate: AdmissionGate;
  readonly #direct: DirectReads | null;
  readonly #send: SendRead;
  readonly #coalescer: Coalescer | null;
  readonly #unfinished = new UnfinishedPlans(({ text, parameters }, signal) => this.#plan({ text: `EXPLAIN ${text}`, parameters }, signal));
  readonly prepare = async ({ text, parameters }: CypherStatement, signal: AbortSignal): Promise<void> => {
    await this.#plan({ text, parameters: blankParameters(parameters) }, signal);
  };
  #closed = false;

  /** Connects at the first statement. Throws CONFIG_INVALID for an address that the driver does not take. */
  constructor({ database, deadline, maxWaiting = 1000, coalesce = true, directReads = true, ...address }: Neo4jEngineOptions) {
    this.#driver = openDriver(address);
    this.#host = hostOf(address.uri);
    this.#bookmarks = isRouted(address.uri) ? neo4j.bookmarkManager() : undefined;
    this.#database = database;
    this.#deadline = deadline;
    this.#gate = new AdmissionGate({ slots: POOL_SIZE, heavySlots: HEAVY_SLOTS, maxWaiting, maxAbandoned: POOL_SIZE });
    const bySession: SendRead = (read, ended) => this.#autoCommit(read, ended);
    // On a cluster a session knows which server to ask, and what the answer must not be older than.
    const direct = directReads && !isRouted(address.uri) ? DirectReads.over({ driver: this.#driver, database, bySession }) : null;
    this.#direct = direct;
    this.#send = (read, ended) => retryTransient(ended, () => (direct ? direct.send(read, ended) : bySession(read, ended)));
    this.#coalescer = coalesce ? new Coalescer(this.#send) : null;
    this.bulk = new Neo4jBulkWriter((statement) => this.#writeAlone(statement));
  }

  facts(): EngineFacts {
    return { load: this.#gate.load, caches: [this.#gate.times], coalescing: this.#coalescer?.facts ?? null };
  }

  async version(): Promise<string> {
    const [row] = await this.run({ text: VERSION_TEXT, parameters: {} });
    return `Neo4j ${String(row?.['version'])}`;
  }

  run(statement: CypherStatement, options: RunOptions = {}): Promise<readonly EngineRecord[]> {
    if (options.access !== 'WRITE') return this.#read(statement, options);
    return this.#transact([statement], options).then(([records]) => records ?? []);
  }

  async write(batch: readonly CypherStatement[], options: RunOptions = {}): Promise<void> {
    await this.#transact(batch, options);
  }

  async applySchema(model: GraphModel): Promise<void> {
    const options = { deadline: SCHEMA_DEADLINE };
    // In one transaction: a commit for each of them takes twice as long.
    const statements = schemaStatements(model).map((text) => ({ text, parameters: {} }));
    await this.#transact(statements, options);
    await this.#read(AWAIT_INDEXES, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#unfinished.close();
    await this.#gate.idle();
    await this.#driver.close();
  }

  #read(statement: CypherStatement, options: RunOptions): Promise<readonly EngineRecord[]> {
    const { text, parameters, coalesces } = statement;
    return this.#call(text, options, (ended, timeout) => {
      const read = { text, parameters, timeout };
      const together = coalesces === true ? this.#coalescer : null;
      return this.#unfinished.watch(read, ended, together ? together.run(read, ended) : this.#send(read, ended).then(({ records }) => records));
    });
  }

  /** Has the server plan a text, within its own deadline. */
  #plan({ text, parameters }: UnfinishedText, signal: AbortSignal): Promise<unknown> {
    return this.#call(PLANNING, { deadline: PLANNING_DEADLINE, signal }, (ended, timeout) => this.#send({ text, parameters, timeout }, ended));
  }

  #autoCommit(read: CoalescedRead, ended: CallEnd): Promise<SentRead> {
    const parameters = encodeParameters(read);
    return this.#inSession(neo4j.session.READ, ended, (session) => autoCommit(session, read.text, parameters, read.timeout));
  }

  #transact(batch: readonly CypherStatement[], options: RunOptions): Promise<readonly (readonly EngineRecord[])[]> {
    return this.#call(batch[0]?.text ?? '', options, (ended, timeout) => {
      const statements = batch.map((statement) => ({ text: statement.text, parameters: encodeParameters(statement) }));
      const transact = async (session: Session) => {
        const transaction = await session.beginTransaction({ timeout });
        const answers: (readonly EngineRecord[])[] = [];
        for (const { text, parameters } of statements) {
          const result = await runUntraced(() => transaction.run(text, parameters));
          answers.push(decodeRecords(result.records));
        }
        await transaction.commit().catch((error: unknown) => this.#explainLostCommit(error));
        return answers;
      };
      return retryTransient(ended, () => this.#inSession(neo4j.session.WRITE, ended, transact));
    });
  }

  /** Runs one statement that writes without a transaction of ours. The parameters are not looked at. */
  #writeAlone(statement: CypherStatement): Promise<readonly EngineRecord[]> {
    return this.#call(statement.text, { deadline: BULK_DEADLINE }, (ended, timeout) => {
      const bySession: SendRead = (written) => {
        const parameters = encodeParameters(written);
        return this.#inSession(neo4j.session.WRITE, ended, (session) => autoCommit(session, written.text, parameters, timeout));
      };
      return retryTransient(ended, async () => {
        const sent = { ...statement, timeout };
        const written = this.#direct ? this.#direct.write(sent, ended, bySession) : bySession(sent, ended);
        const { records } = await written.catch((error: unknown) => this.#explainLostCommit(error));
        return records;
      });
    });
  }

  /** Does the work in a slot, within the deadline. */
  async #call<Answer>(text: string, options: RunOptions, work: SlotWork<Answer>): Promise<Answer> {
    const { deadline = this.#deadline, signal, client, cost } = options;
    if (this.#closed) throw new GraphApiError('ENGINE_UNAVAILABLE', `The connection to Neo4j at ${this.#host} has been closed.`);
    try {
      return await this.#gate.run({ deadline, grace: DEADLINE_GRACE, signal, client, text, cost }, (ended) => work(ended, Math.max(1, deadline)));
    } catch (error) {
      const translated = translateError(error, this.#host);
      if (translated.code === 'ENGINE_TIMEOUT' && signal?.aborted !== true) await this.#forgetBookmarks();
      throw translated;
    }
  }

  /** Does the work in a session of its own. */
  async #inSession<Answer>(defaultAccessMode: SessionMode, ended: CallEnd, work: (session: Session) => Promise<Answer>): Promise<Answer> {
    await this.#direct?.releaseIdle();
    const session = this.#driver.session({ database: this.#database, defaultAccessMode, ...(this.#bookmarks ? { bookmarkManager: this.#bookmarks } : {}) });
    // Closing resets the connection, which ends within some milliseconds what the server runs on it.
    const close = () => session.close().catch(() => undefined);
    const closeEarly = () => void close();
    ended.addEventListener('abort', closeEarly, { once: true });
    try {
      const answer = await work(session);
      // Its connection went back to the pool before the answer came; to wait for the close would be to wait for nothing.
      closeEarly();
      return answer;
    } catch (error) {
      await close();
      throw error;
    } finally {
      ended.removeEventListener('abort', closeEarly);
    }
  }

  /** A server that was replaced or restored never reaches the old bookmarks, and every statement would wait for them. */
  async #forgetBookmarks(): Promise<void> {
    await this.#bookmarks?.updateBookmarks(await this.#bookmarks.getBookmarks(), []);
  }

  #explainLostCommit(error: unknown): never {
    if (!isConnectionLoss(error)) throw error;
    const message = `The connection to Neo4j at ${this.#host} was lost during the commit: whether the write happened is unknown.`;
    throw new GraphApiError('ENGINE_UNAVAILABLE', message, { cause: error });
  }
}
