const LARGEST_GROUP = 16;
/** Milliseconds that the work of a group is expected to take at most: what each statement costs beside its work is worth no longer wait. */
const GROUP_TIME = 8;
const FEWEST_AT_ONCE = 2;
const MOST_AT_ONCE = 16;
/** Reads that run at once, alone or in groups, before others wait for them. */
const READS_AT_ONCE = 32;
/** The share of an expectation that one observation replaces. */
const SHARE = 0.1;
/** How many times what was expected one observation counts at most. */
const MOST_GROWTH = 4;
/** Milliseconds for which reads go alone after one failed or a group was given up: twice as long each time, until groups go well again. */
const FIRST_REST = 500;
const LONGEST_REST = 60_000;

/**
 * What one read of a text is expected to take, and what follows for its groups. Of short reads many go in a group, since
 * most of their time is what every statement costs; of long ones few, and more groups at once, since an engine with
 * many cores is faster with many statements than with one long one.
 */
export class MemberTime {
  #expected = 0;
  #rest = 0;
  #restsUntil = 0;

  /** Milliseconds. */
  get expected(): number {
    return this.#expected;
  }

  /** Reads that may go together; 1 where each should go alone. */
  get groupSize(): number {
    if (this.#rest > 0 && performance.now() < this.#restsUntil) return 1;
    return Math.max(1, Math.min(LARGEST_GROUP, Math.floor(GROUP_TIME / this.#expected)));
  }

  /** Statements of the text that may run at once before reads wait for each other. */
  get atOnce(): number {
    return Math.max(FEWEST_AT_ONCE, Math.min(MOST_AT_ONCE, Math.ceil(READS_AT_ONCE / this.groupSize)));
  }

  /** Takes in that a statement for so many reads took so long. One that an engine had to plan first says little of the next ones. */
  observe(milliseconds: number, members: number): void {
    const taken = Math.min(milliseconds / members, MOST_GROWTH * (1 + this.#expected));
    const share = 1 - (1 - SHARE) ** members;
    this.#expected += share * (taken - this.#expected);
    if (members > 1) this.#rest *= 1 - SHARE;
  }

  /** Takes in that a statement failed or a group was given up. Several that fail together count once. */
  observeFailure(): void {
    if (performance.now() < this.#restsUntil) return;
    this.#rest = Math.min(LONGEST_REST, Math.max(FIRST_REST, 2 * this.#rest));
    this.#restsUntil = performance.now() + this.#rest;
  }
}
