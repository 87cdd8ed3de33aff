import { setMaxListeners } from 'node:events';
import { GraphApiError } from '../errors/graph-api-error.js';

/** When a call ends at the latest. */
export interface CallLimits {
  /** Milliseconds from now. */
  readonly deadline: number;
  /** Milliseconds beyond, in which the work may still say itself how it ended. @default 0 */
  readonly grace?: number;
  /** Fires when the answer is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
  /** The error of a deadline that has passed. @default ENGINE_TIMEOUT */
  readonly late?: () => GraphApiError;
}

type EndListener = (reason: GraphApiError) => void;

/** Work that is told that its answer is no longer waited for. */
export type LimitedWork<Answer> = (ended: CallEnd) => Promise<Answer>;

/**
 * Tells that nobody waits for a call any more, as an AbortSignal does and by the same names. Every statement has one, and
 * a signal of Node's own costs more than all the rest of the way to the engine.
 */
export class CallEnd {
  #reason: GraphApiError | null = null;
  #listeners: EndListener[] = [];

  get aborted(): boolean {
    return this.#reason !== null;
  }

  get reason(): GraphApiError | null {
    return this.#reason;
  }

  throwIfAborted(): void {
    if (this.#reason !== null) throw this.#reason;
  }

  /** The listener is called once at most, whether or not that is said. */
  addEventListener(_type: 'abort', listener: EndListener, _options?: { readonly once: true }): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: EndListener): void {
    const place = this.#listeners.lastIndexOf(listener);
    if (place >= 0) this.#listeners.splice(place, 1);
  }

  /** Ends the call; only the first reason counts. */
  abort(reason: GraphApiError): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener(reason);
  }
}

// One client may wait for any number of statements; Node would warn of a leak at the eleventh.
const unwarned = new WeakSet<AbortSignal>();

function listenTo(signal: AbortSignal, listener: () => void): void {
  if (!unwarned.has(signal)) {
    unwarned.add(signal);
    setMaxListeners(0, signal);
  }
  signal.addEventListener('abort', listener, { once: true });
}

/**
 * Settles as the work does, or rejects with ENGINE_TIMEOUT when the deadline passes or the signal fires, whichever is
 * first. An engine may be unable to stop what it runs, so the work is not waited for then.
 */
export function withinDeadline<Answer>(
  { deadline, grace = 0, signal, late = () => tooLong(deadline) }: CallLimits,
  work: LimitedWork<Answer>,
): Promise<Answer> {
  if (signal?.aborted === true) return Promise.reject(new GraphApiError('ENGINE_TIMEOUT', 'The client left before the statement was run.'));
  return new Promise((resolve, reject) => {
    const ended = new CallEnd();
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    const end = (error: GraphApiError) => {
      finish();
      ended.abort(error);
      reject(error);
    };
    const timer = setTimeout(() => end(late()), deadline + grace);
    const leave = () => end(new GraphApiError('ENGINE_TIMEOUT', 'The client left while the statement ran.'));
    if (signal) listenTo(signal, leave);
    work(ended).finally(finish).then(resolve, reject);
  });
}

/** What a statement ends with that runs at its deadline. */
export function tooLong(deadline: number): GraphApiError {
  return new GraphApiError('ENGINE_TIMEOUT', `The statement had not ended after ${deadline} ms.`);
}
