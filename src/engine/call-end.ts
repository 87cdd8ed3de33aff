import type { GraphApiError } from '../errors/graph-api-error.js';

type EndListener = (reason: GraphApiError) => void;

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
