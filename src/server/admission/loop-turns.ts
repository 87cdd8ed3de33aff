/** How many must wait for it to be a crowd, and the turns from one to the next of a crowd. */
const CROWD = 32;
const TURNS_APART = 4;

/**
 * Begins things in their order, each in a turn of the event loop of its own. Node reads whatever has arrived in one turn,
 * and takes up one new connection a turn; a turn that did the work of all that arrived would keep new connections, and
 * refusals, waiting for it. In a crowd some turns begin nothing, so that connections are taken up faster than work is done.
 */
export class LoopTurns {
  readonly #waiting: (() => void)[] = [];
  #begun = false;
  #turn = 0;

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
    this.#turn += 1;
    const passes = this.#waiting.length > CROWD && this.#turn % TURNS_APART !== 0;
    const begin = passes ? pass : this.#waiting.shift();
    if (!begin) {
      this.#begun = false;
      return;
    }
    setImmediate(this.#next);
    begin();
  };
}

const pass = (): void => undefined;
