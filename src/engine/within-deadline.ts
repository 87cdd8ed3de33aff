import { setMaxListeners } from 'node:events';
import { GraphApiError } from '../errors/graph-api-error.js';
import { CallEnd } from './call-end.js';
import type { EndSignal } from './engine.js';

/** When a call ends at the latest. */
export interface CallLimits {
  /** Milliseconds from now. */
  readonly deadline: number;
  /** Milliseconds beyond, in which the work may still say itself how it ended. @default 0 */
  readonly grace?: number;
  /** Fires when the answer is no longer wanted. */
  readonly signal?: EndSignal | undefined;
  /** The error of a deadline that has passed. @default ENGINE_TIMEOUT */
  readonly late?: () => GraphApiError;
}

/** Work that is told that its answer is no longer waited for. */
export type LimitedWork<Answer> = (ended: CallEnd) => Promise<Answer>;

// One client may wait for any number of statements; Node would warn of a leak at the eleventh.
const unwarned = new WeakSet<EndSignal>();

function listenTo(signal: EndSignal, listener: () => void): void {
  if (signal instanceof AbortSignal && !unwarned.has(signal)) {
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
    const answer = work(ended);
    void answer.then(finish, finish);
    answer.then(resolve, reject);
  });
}

/** What a statement ends with that runs at its deadline. */
export function tooLong(deadline: number): GraphApiError {
  return new GraphApiError('ENGINE_TIMEOUT', `The statement had not ended after ${deadline} ms.`);
}
