/**
 * Begins things in their order, each in a turn of the event loop of its own. Node reads whatever has arrived in one turn,
 * and takes up one new connection a turn; a turn that did the work of all that arrived would keep new connections, and
 * refusals, waiting for it.
 */
export class LoopTurns {
  readonly #waiting: (() => void)[] = [];
  #begun = false;

  /** Begins it now, where nothing else was begun in this turn. */
  take(begin: () => void): void {
    if (this.#begun) {
      this.#waiting.push(begin);
      return;
    }
    this.#begun = true;
    setImmediate(this.#next);
    begin();
  }

  readonly #next = (): void => {
    const begin = this.#waiting.shift();
    if (!begin) {
      this.#begun = false;
      return;
    }
    setImmediate(this.#next);
    begin();
  };
}
