import type { Alike, Member } from './member.js';

/** The reads of one text, and of equal values where a page is cut, in the order that they came. */
export class TextLane {
  /** Reads by their parameters: those that ask the same are answered by one. */
  readonly #waiting = new Map<string, Set<Member>>();
  /** Statements that run. */
  running = 0;

  get idle(): boolean {
    return this.running === 0 && this.#waiting.size === 0;
  }

  /** Different reads that wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Lets a read wait until it is taken, or until nobody waits for it any more. */
  add(member: Member): void {
    const key = JSON.stringify(member.read.parameters);
    const alike = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, alike.add(member));
    member.ended.addEventListener('abort', (reason) => {
      if (!alike.delete(member)) return;
      if (alike.size === 0 && this.#waiting.get(key) === alike) this.#waiting.delete(key);
      member.reject(reason);
    });
  }

  /** The different reads that have waited longest, at most so many, each with all that ask the same. They wait no more. */
  take(most: number): readonly Alike[] {
    const taken: Alike[] = [];
    for (const [key, alike] of this.#waiting) {
      if (taken.length === most) break;
      this.#waiting.delete(key);
      taken.push([...alike] as unknown as Alike);
      alike.clear();
    }
    return taken;
  }
}
