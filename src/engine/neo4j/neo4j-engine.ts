import neo4j, { type BookmarkManager, type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model-data.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { AdmissionGate } from '../admission-gate.js';
import type { CallEnd } from '../within-deadline.js';
import type { CypherStatement, Engine, EngineFacts, EngineRecord, RunOptions } from '../engine.js';
import { CAPABILITIES } from './capabilities.js';
import { decodeRecords } from './decode-values.js';
import { encodeParameters } from './encode-parameters.js';
import { hostOf, isRouted, openDriver, POOL_SIZE, type Neo4jAddress } from './open-driver.js';
import { retryTransient } from './retry-transient.js';
import { runUntraced } from './run-untraced.js';
import { schemaStatements } from './schema-statements.js';
import { isConnectionLoss, translateError } from './translate-error.js';

/** How Neo4j is reached and run on. */
export interface Neo4jEngineOptions extends Neo4jAddress {
  readonly database: string;
  /** Milliseconds that a statement may take where its call gives none. */
  readonly deadline: number;
  /** Statements that may wait for a connection. @default 1000 */
  readonly maxWaiting?: number;
}

/** Work in a session of its own. */
type SessionWork<Answer> = (session: Session, timeout: number) => Promise<Answer>;

/** Milliseconds beyond a deadline in which the server may say itself that it stopped the statement. */
const DEADLINE_GRACE = 100;
/** Heavy statements leave a quarter of the connections to the others. */
const HEAVY_SLOTS = POOL_SIZE * 0.75;
const SCHEMA_DEADLINE = 60_000;
const AWAIT_INDEXES: CypherStatement = { text: 'CALL db.awaitIndexes(60)', parameters: {} };
const VERSION_TEXT = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";

/** Runs statements on a Neo4j, over one driver, in one named database. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly capabilities = CAPABILITIES;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #deadline: number;
  readonly #host: string;
  /** On a cluster, hands what one answer came from to the next statement, so that none reads an older state. One server has one state. */
  readonly #bookmarks: BookmarkManager | undefined;
  readonly #gate: AdmissionGate;
  #closed = false;

  /** Connects at the first statement. Throws CONFIG_INVALID for an address that the driver does not take. */
  constructor({ database, deadline, maxWaiting = 1000, ...address }: Neo4jEngineOptions) {
    this.#driver = openDriver(address);
    this.#host = hostOf(address.uri);
    this.#bookmarks = isRouted(address.uri) ? neo4j.bookmarkManager() : undefined;
    this.#database = database;
    this.#deadline = deadline;
    this.#gate = new AdmissionGate({ slots: POOL_SIZE, heavySlots: HEAVY_SLOTS, maxWaiting, maxAbandoned: POOL_SIZE });
  }

  facts(): EngineFacts {
    return { load: this.#gate.load, caches: [this.#gate.times] };
  }

  async version(): Promise<string> {
    const [row] = await this.run({ text: VERSION_TEXT, parameters: {} });
    return `Neo4j ${String(row?.['version'])}`;
  }

  async run(statement: CypherStatement, options: RunOptions = {}): Promise<readonly EngineRecord[]> {
    if (options.access === 'WRITE') return (await this.#transact([statement], options))[0] ?? [];
    return this.#autoCommit(neo4j.session.READ, statement, options);
  }

  async write(batch: readonly CypherStatement[], options: RunOptions = {}): Promise<void> {
    await this.#transact(batch, options);
  }

  async applySchema(model: GraphModel): Promise<void> {
    const options = { deadline: SCHEMA_DEADLINE };
    // In one transaction: a commit for each of them takes twice as long.
    const statements = schemaStatements(model).map((text) => ({ text, parameters: {} }));
    await this.#transact(statements, options);
    await this.#autoCommit(neo4j.session.READ, AWAIT_INDEXES, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#gate.idle();
    await this.#driver.close();
  }

  /** One statement without a transaction of ours: one round trip to the server in place of three. */
  async #autoCommit(mode: SessionMode, statement: CypherStatement, options: RunOptions): Promise<readonly EngineRecord[]> {
    const parameters = encodeParameters(statement);
    return this.#call(mode, statement.text, options, async (session, timeout) => {
      const result = await runUntraced(() => session.run(statement.text, parameters, { timeout }));
      return decodeRecords(result.records);
    });
  }

  async #transact(batch: readonly CypherStatement[], options: RunOptions): Promise<readonly (readonly EngineRecord[])[]> {
    const statements = batch.map((statement) => ({ text: statement.text, parameters: encodeParameters(statement) }));
    return this.#call(neo4j.session.WRITE, batch[0]?.text ?? '', options, async (session, timeout) => {
      const transaction = await session.beginTransaction({ timeout });
      const answers: (readonly EngineRecord[])[] = [];
      for (const { text, parameters } of statements) {
        const result = await runUntraced(() => transaction.run(text, parameters));
        answers.push(decodeRecords(result.records));
      }
      await transaction.commit().catch((error: unknown) => this.#explainLostCommit(error));
      return answers;
    });
  }

  /** Does the work in a session of its own, within the deadline, again where its error is transient. */
  async #call<Answer>(mode: SessionMode, text: string, options: RunOptions, work: SessionWork<Answer>): Promise<Answer> {
    const { deadline = this.#deadline, signal, client, cost } = options;
    if (this.#closed) throw new GraphApiError('ENGINE_UNAVAILABLE', `The connection to Neo4j at ${this.#host} has been closed.`);
    try {
      return await this.#gate.run({ deadline, grace: DEADLINE_GRACE, signal, client, text, cost }, (ended) =>
        retryTransient(ended, () => this.#inSession(mode, ended, (session) => work(session, Math.max(1, deadline)))),
      );
    } catch (error) {
      const translated = translateError(error, this.#host);
      if (translated.code === 'ENGINE_TIMEOUT' && signal?.aborted !== true) await this.#forgetBookmarks();
      throw translated;
    }
  }

  async #inSession<Answer>(defaultAccessMode: SessionMode, ended: CallEnd, work: (session: Session) => Promise<Answer>): Promise<Answer> {
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
