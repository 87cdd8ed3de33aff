import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { CypherStatement, Engine } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { textOf } from '../text-of.js';
import { LOAD_DEADLINE } from './write-limits.js';

const LOCK_NAME = 'load';

// The first SET takes the database's write lock of the node, so that the condition reads what the last holder wrote.
const TAKE = `MERGE (lock:GraphLock {name: $lock})
SET lock.asked = $holder
WITH lock
WHERE coalesce(lock.holder, '') = '' OR lock.holder = $holder OR lock.expires < $now
SET lock.holder = $holder, lock.expires = $expires, lock.expiresAt = $expiresAt
RETURN lock.holder AS holder`;

// A lock that was given back meanwhile stays free.
const RENEW = `MATCH (lock:GraphLock) WHERE lock.name = $lock
SET lock.asked = $holder
WITH lock
WHERE lock.holder = $holder
SET lock.expires = $expires, lock.expiresAt = $expiresAt
RETURN lock.holder AS holder`;

const RELEASE = `MATCH (lock:GraphLock) WHERE lock.name = $lock AND lock.holder = $holder
SET lock.holder = '', lock.expires = 0, lock.expiresAt = ''`;

const LOOK = 'MATCH (lock:GraphLock) WHERE lock.name = $lock RETURN lock.holder AS holder, lock.expiresAt AS expiresAt';

const FENCE = 'MATCH (lock:GraphLock) WHERE lock.name = $lock AND lock.holder = $holder';

/** The right to load, held by one process at a time; renewed while it is held, and void some time after its holder died. */
export class LoadLock {
  readonly #holder = `${hostname()}/${process.pid}/${randomUUID()}`;
  readonly #engine: Engine;
  readonly #expiry: number;
  #timer: NodeJS.Timeout | null = null;

  private constructor(engine: Engine, expiry: number) {
    this.#engine = engine;
    this.#expiry = expiry;
  }

  /** Takes the lock. Rejects with LOAD_IN_PROGRESS, naming its holder, where another load has it. */
  static async take(engine: Engine, expiry: number): Promise<LoadLock> {
    const lock = new LoadLock(engine, expiry);
    if (!(await lock.#hold(TAKE))) throw await lock.#refusal();
    // A renewal that fails, as when the database is away for a moment, is tried again in time.
    lock.#timer = setInterval(() => void lock.#hold(RENEW).catch(() => undefined), expiry / 3);
    lock.#timer.unref();
    return lock;
  }

  /** The statement so that it does nothing once another load has taken the lock over. */
  fenced({ text, parameters }: CypherStatement): CypherStatement {
    return { text: `${FENCE}\n${text}`, parameters: { ...parameters, lock: LOCK_NAME, holder: this.#holder } };
  }

  /** Gives a record as long as no other load has taken the lock over. */
  get guard(): CypherStatement {
    return { text: `${FENCE}\nRETURN lock.holder AS holder`, parameters: { lock: LOCK_NAME, holder: this.#holder } };
  }

  /** Renews the lock. Rejects with LOAD_IN_PROGRESS where another load has taken it over. */
  async requireHeld(): Promise<void> {
    if (!(await this.#hold(RENEW))) throw await this.#refusal();
  }

  /** Gives the lock back. Where the database cannot be reached, it expires by itself. */
  async release(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    const released = this.#engine.write([{ text: RELEASE, parameters: { lock: LOCK_NAME, holder: this.#holder } }]);
    await released.catch(() => undefined);
  }

  async #hold(text: string): Promise<boolean> {
    const now = Date.now();
    const expires = now + this.#expiry;
    const parameters = { lock: LOCK_NAME, holder: this.#holder, now, expires, expiresAt: new Date(expires).toISOString() };
    const rows = await this.#engine.run({ text, parameters }, { access: 'WRITE', deadline: LOAD_DEADLINE });
    return rows.length > 0;
  }

  async #refusal(): Promise<GraphApiError> {
    const [held] = await this.#engine.run({ text: LOOK, parameters: { lock: LOCK_NAME } });
    const [holder, expiresAt] = [textOf(held?.['holder']), textOf(held?.['expiresAt'])];
    return new GraphApiError(
      'LOAD_IN_PROGRESS',
      `Another load holds the lock: ${holder}. If it died, the lock is free at ${expiresAt}; else wait for it to end.`,
    );
  }
}
