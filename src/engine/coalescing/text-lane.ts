import type { Member } from './member.js';

/** The reads of one text, and of equal values where a page is cut, in the order that they came. */
export class TextLane {
  readonly #waiting = new Set<Member>();
  /** Statements that run. */
  running = 0;

  get idle(): boolean {
    return this.running === 0 && this.#waiting.size === 0;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Lets a read wait until it is taken, or until nobody waits for it any more. */
  add(member: Member): void {
    this.#waiting.add(member);
    member.ended.addEventListener('abort', (reason) => {
      if (this.#waiting.delete(member)) member.reject(reason);
    });
  }

  /** The reads that have waited longest, which then wait no more. */
  take(most: number): readonly Member[] {
    const taken: Member[] = [];
    for (const member of this.#waiting) {
      if (taken.length === most) break;
      this.#waiting.delete(member);
      taken.push(member);
    }
    return taken;
  }
}
