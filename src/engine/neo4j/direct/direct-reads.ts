import type { Driver } from 'neo4j-driver';
import { copyParameters } from '../../copy-parameters.js';
import type { CoalescedRead, SendRead, SentRead } from '../../coalescing/member.js';
import type { CallEnd } from '../../call-end.js';
import { connectionSource } from './driver-connection.js';
import { Exchange } from './exchange.js';
import { KeptConnections, type KeptConnection } from './kept-connections.js';
import { packStatement } from './pack-statement.js';

/** Where reads go, and by what they go where a connection is not as it is known. */
export interface DirectReadsOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly bySession: SendRead;
}

/**
 * Reads over the driver's connections without its sessions, results and records, which cost two thirds of a small read.
 * What is written and read is ours; handshake, login, TLS, the pool, failures and resets are the driver's.
 */
export class DirectReads {
  readonly #connections: KeptConnections;
  readonly #options: DirectReadsOptions;

  private constructor(connections: KeptConnections, options: DirectReadsOptions) {
    this.#connections = connections;
    this.#options = options;
  }

  /** Null where the driver is not as it is known. */
  static over(options: DirectReadsOptions): DirectReads | null {
    const source = connectionSource(options.driver, options.database);
    return source && new DirectReads(new KeptConnections(source), options);
  }

  /** Runs one read. Rejects as a session does. */
  async send(read: CoalescedRead, ended: CallEnd): Promise<SentRead> {
    // The driver itself says what is wrong with an empty text.
    if (read.text.trim() === '') return this.#options.bySession(read, ended);
    const { text, timeout } = read;
    const parameters = copyParameters(read.parameters, (value) => value);
    const bytes = packStatement({ text, parameters, database: this.#options.database, timeout });
    const kept = this.#connections.take() ?? (await this.#connections.acquire());
    return kept ? this.#exchange(kept, bytes, ended) : this.#options.bySession(read, ended);
  }

  /** Runs one statement that writes, with parameters that nobody has looked at. Rejects as a session does. */
  async write(statement: CoalescedRead, ended: CallEnd, bySession: SendRead): Promise<SentRead> {
    const kept = this.#connections.take() ?? (await this.#connections.acquire());
    if (!kept) return bySession(statement, ended);
    const { text, parameters, timeout } = statement;
    return this.#exchange(kept, packStatement({ text, parameters, database: this.#options.database, timeout, writes: true }), ended);
  }

  /** Gives idle connections back to the pool, for whoever needs them. */
  releaseIdle(): Promise<void> {
    return this.#connections.releaseIdle();
  }

  async #exchange(kept: KeptConnection, bytes: Buffer, ended: CallEnd): Promise<SentRead> {
    const { connection } = kept;
    // The server answers what it was sent before, if only by saying that it was stopped.
    const stop = () => void connection.resetAndFlush().catch(() => undefined);
    try {
      ended.throwIfAborted();
      ended.addEventListener('abort', stop);
      const answer = await answerTo(kept, bytes);
      ended.removeEventListener('abort', stop);
      if (ended.aborted) await this.#connections.reset(kept);
      else this.#connections.keep(kept);
      return answer;
    } catch (error) {
      ended.removeEventListener('abort', stop);
      await this.#connections.reset(kept);
      throw error;
    }
  }
}

function answerTo({ connection }: KeptConnection, bytes: Buffer): Promise<SentRead> {
  const exchange = new Exchange();
  const protocol = connection.protocol();
  // One answer to each of the two messages. On a broken connection the exchange is told so at once.
  const queued = protocol.queueObserverIfProtocolIsNotBroken(exchange) && protocol.queueObserverIfProtocolIsNotBroken(exchange);
  if (queued) connection._delegate._ch._conn.write(bytes);
  return exchange.ended;
}
