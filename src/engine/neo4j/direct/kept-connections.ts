import { isKnown, type ConnectionSource, type DriverConnection } from './driver-connection.js';
import { unpackPlainly } from './unpack-plainly.js';

/** A connection that was taken out of the driver's pool and serves one read after the other. */
export interface KeptConnection {
  readonly connection: DriverConnection;
  /** Makes it the driver's own again. */
  readonly restore: () => void;
  /** When it came out of the pool. */
  readonly since: number;
  lastUsed: number;
}

/** Milliseconds that an idle connection stays out of the pool, which tests one that was idle for 500 before it gives it again. */
const IDLE_TIME = 250;
/** Milliseconds after which it goes back in any case: the pool ends connections that are too old. */
const LONGEST_TIME = 10_000;

/**
 * Connections that were taken out of the driver's pool and not given back yet. To take and give one costs as much as a
 * small read. The pool opens and closes them, logs in, counts them, and tests those that were idle.
 */
export class KeptConnections {
  readonly #source: ConnectionSource;
  readonly #idle: KeptConnection[] = [];
  #sweeps = false;

  constructor(source: ConnectionSource) {
    this.#source = source;
  }

  /** One that was used just now; null where there is none. */
  take(): KeptConnection | null {
    for (let kept = this.#idle.pop(); kept !== undefined; kept = this.#idle.pop()) {
      if (kept.connection.isOpen()) return kept;
      void this.release(kept);
    }
    return null;
  }

  /** One from the pool; null where it is not as this version of the driver makes them. Rejects as a session does. */
  async acquire(): Promise<KeptConnection | null> {
    const connection = await this.#source();
    if (isKnown(connection)) {
      const now = performance.now();
      return { connection, restore: unpackPlainly(connection.protocol()), since: now, lastUsed: now };
    }
    await connection.release();
    return null;
  }

  /** After a read that was answered in full. */
  keep(kept: KeptConnection): void {
    kept.lastUsed = performance.now();
    if (kept.lastUsed - kept.since > LONGEST_TIME) void this.release(kept);
    else this.#idle.push(kept);
    if (!this.#sweeps) this.#sweepLater();
  }

  /** After any other read: stops what runs on it. Resolves when the pool has it. */
  async reset(kept: KeptConnection): Promise<void> {
    // One that cannot be reset is broken, and the pool closes it.
    await kept.connection.resetAndFlush().catch(() => undefined);
    await this.release(kept);
  }

  async release({ connection, restore }: KeptConnection): Promise<void> {
    restore();
    await connection.release().catch(() => undefined);
  }

  /** Gives back all that are idle, as where sessions need them. */
  async releaseIdle(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((kept) => this.release(kept)));
  }

  #sweepLater(): void {
    this.#sweeps = true;
    setTimeout(() => this.#sweep(), IDLE_TIME).unref();
  }

  /** Those that were used last stand at the end. */
  #sweep(): void {
    const unused = performance.now() - IDLE_TIME;
    const still = this.#idle.findIndex(({ lastUsed }) => lastUsed > unused);
    for (const kept of this.#idle.splice(0, still < 0 ? this.#idle.length : still)) void this.release(kept);
    this.#sweeps = false;
    if (this.#idle.length > 0) this.#sweepLater();
  }
}
