import { CallEnd } from '../../engine/call-end.js';
import type { EndSignal } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** Work that many wait for: who leaves harms no other, and when all have left it is told to end. */
export class SharedWork<Result> {
  readonly #ended = new CallEnd();
  readonly #result: Promise<Result>;
  #joined = 0;
  #waiting = 0;

  constructor(work: (ended: EndSignal) => Promise<Result>) {
    this.#result = work(this.#ended);
    // An error is told to those who wait; where all have left, nobody is there to take it.
    this.#result.catch(() => undefined);
  }

  /** Nobody waits for it any more. */
  get abandoned(): boolean {
    return this.#ended.aborted;
  }

  /** Several have waited for it. */
  get isShared(): boolean {
    return this.#joined > 1;
  }

  /** Settles as the work does, or rejects with ENGINE_TIMEOUT when the signal of this one fires. */
  join(signal: EndSignal | null): Promise<Result> {
    this.#joined += 1;
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
      void this.#result.then(stay, stay);
      this.#result.then(resolve, reject);
    });
  }
}
