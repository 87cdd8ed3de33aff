/** Things that begin in one turn: as many as may go to the database together. */
const AT_ONCE = 16;
/** How many must wait for it to be a crowd, and the turns from one that begins something to the next in a crowd. */
const CROWD = 32;
const TURNS_APART = 4;

/**
 * Begins things in their order, a few in each turn of the event loop. Node reads whatever has arrived in one turn, and
 * takes up one new connection a turn; a turn that did the work of all that arrived would keep new connections, and
 * refusals, waiting for it. One at a time would keep apart what could go to the database together. In a crowd some turns
 * begin nothing, so that connections are taken up faster than work is done.
 */
export class LoopTurns {
  #waiting: (() => void)[] = [];
  #begun = 0;
  #turn = 0;

  /** Begins it now, where few others were begun in this turn. */
  take(begin: () => void): void {
    if (this.#begun === 0) setImmediate(this.#next);
    if (this.#begun >= AT_ONCE || this.#waiting.length > 0) {
      this.#waiting.push(begin);
      return;
    }
    this.#begun += 1;
    begin();
  }

  readonly #next = (): void => {
    this.#turn += 1;
    this.#begun = 0;
    if (this.#waiting.length === 0) return;
    setImmediate(this.#next);
    const passes = this.#waiting.length > CROWD && this.#turn % TURNS_APART !== 0;
    this.#begun = passes ? AT_ONCE : 1;
    if (passes) return;
    const beginning = this.#waiting.splice(0, AT_ONCE);
    this.#begun = beginning.length;
    for (const begin of beginning) begin();
  };
}
