/** Reads whose answers are waited for at once, of a text that takes a millisecond: half of them in each of two groups. */
const LARGEST_GROUP = 16;
/** Milliseconds that a group is expected to take at most: what a statement costs beside its work is worth no longer wait. */
const GROUP_TIME = 16;
const FEWEST_AT_ONCE = 2;
const MOST_AT_ONCE = 16;
/** The least share of an expectation that one observation replaces. */
const SHARE = 0.1;
/** How many times what was expected one observation counts at most. */
const MOST_GROWTH = 4;

/**
 * What one read of a text is expected to take, and what follows for its groups. Of short reads many go in a group, since
 * most of their time is what every statement costs; of long ones few, and more groups at once, since an engine with
 * many cores is faster with many statements than with one long one.
 */
export class MemberTime {
  #expected = 0;

  /** Milliseconds. */
  get expected(): number {
    return this.#expected;
  }

  /** Reads that may go together; 1 where they are so long that they should not. */
  get groupSize(): number {
    return Math.max(1, Math.min(LARGEST_GROUP, Math.floor(GROUP_TIME / this.#expected)));
  }

  /** Statements of the text that may run at once before reads wait for each other. */
  get atOnce(): number {
    return Math.max(FEWEST_AT_ONCE, Math.min(MOST_AT_ONCE, Math.ceil(2 * this.#expected)));
  }

  /** Takes in that a statement for so many reads took so long. One that an engine had to plan first says little of the next ones. */
  observe(milliseconds: number, members: number): void {
    const taken = Math.min(milliseconds / members, MOST_GROWTH * (1 + this.#expected));
    const share = 1 - (1 - SHARE) ** members;
    this.#expected += share * (taken - this.#expected);
  }

  /** Takes in that a group was given up after so long. */
  observeLate(milliseconds: number, members: number): void {
    this.#expected = Math.max(this.#expected, milliseconds / members);
  }
}
