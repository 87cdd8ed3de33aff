import { batchedText, type BatchedText } from './batched-text.js';
import { MemberTime } from './member-time.js';
import type { CoalescedRead } from './member.js';
import { TextLane } from './text-lane.js';

/**
 * UNPROVED: reads go alone. PROVING: so do they, while the batched text is tried beside them. PROVED: it has given the
 * answer of a read that went alone. REFUSED: it has not, and is not tried again.
 */
export type Standing = 'UNPROVED' | 'PROVING' | 'PROVED' | 'REFUSED';

/** Everything that is known of one text. */
export class CoalescedText {
  readonly time = new MemberTime();
  standing: Standing = 'UNPROVED';
  /** Reads that run while the text is not proved. */
  running = 0;
  failedProofs = 0;
  readonly #lanes = new Map<string, TextLane>();
  #batched: BatchedText | null = null;

  constructor(readonly text: string) {}

  /** Made when it is first needed: most texts never have two readers at once. */
  get batched(): BatchedText {
    return (this.#batched ??= batchedText(this.text));
  }

  /** Where a read waits for others that it may go with. */
  laneOf({ parameters }: CoalescedRead): { readonly key: string; readonly lane: TextLane } {
    const { shared } = this.batched;
    const key = shared.length === 0 ? '' : shared.map((name) => String(parameters[name])).join(' ');
    const known = this.#lanes.get(key);
    if (known) return { key, lane: known };
    const lane = new TextLane();
    this.#lanes.set(key, lane);
    return { key, lane };
  }

  /** Forgets a lane in which nothing is left. */
  leave(key: string, lane: TextLane): void {
    if (lane.idle && this.#lanes.get(key) === lane) this.#lanes.delete(key);
  }
}
