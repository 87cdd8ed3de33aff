/** Gives what was put in, in order, whenever it was put in: a binary heap. */
export class OrderedQueue<Entry> {
  readonly #heap: Entry[] = [];

  /** `before` says whether one entry comes before another. */
  constructor(readonly before: (one: Entry, other: Entry) => boolean) {}

  put(entry: Entry): void {
    let at = this.#heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, above)) return;
      at = above;
    }
  }

  /** The entry that comes first; undefined where none is left. */
  take(): Entry | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    this.#sink();
    return first;
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = this.#isBefore(right, left) ? right : left;
      if (!this.#swapIfBefore(below, at)) return;
      at = below;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [entry, than] = [this.#heap[one], this.#heap[other]];
    return entry !== undefined && than !== undefined && this.before(entry, than);
  }

  #swapIfBefore(one: number, other: number): boolean {
    if (!this.#isBefore(one, other)) return false;
    [this.#heap[one], this.#heap[other]] = [this.#heap[other] as Entry, this.#heap[one] as Entry];
    return true;
  }
}
