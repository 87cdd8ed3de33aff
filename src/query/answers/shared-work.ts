import { setMaxListeners } from 'node:events';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** Work that many wait for: who leaves harms no other, and when all have left it is told to end. */
export class SharedWork<Result> {
  readonly #ended = new AbortController();
  readonly #result: Promise<Result>;
  #waiting = 0;

  constructor(work: (ended: AbortSignal) => Promise<Result>) {
    setMaxListeners(0, this.#ended.signal);
    this.#result = work(this.#ended.signal);
    // An error is told to those who wait; where all have left, nobody is there to take it.
    this.#result.catch(() => undefined);
  }

  /** Nobody waits for it any more. */
  get abandoned(): boolean {
    return this.#ended.signal.aborted;
  }

  /** Settles as the work does, or rejects with ENGINE_TIMEOUT when the signal of this one fires. */
  join(signal: AbortSignal | null): Promise<Result> {
    this.#waiting += 1;
    // Who cannot leave waits to the end.
    if (signal === null) return this.#result;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting -= 1;
        const gone = new GraphApiError('ENGINE_TIMEOUT', 'The client left while the statement ran.');
        if (this.#waiting === 0) this.#ended.abort(gone);
        reject(gone);
      };
      if (signal.aborted) {
        leave();
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => signal.removeEventListener('abort', leave);
      this.#result.finally(stay).then(resolve, reject);
    });
  }
}
