import { LRUCache } from 'lru-cache';
import type { CoalescingFacts, EngineRecord } from '../engine.js';
import type { CallEnd } from '../call-end.js';
import { crowding } from '../crowding.js';
import { CoalescedText } from './coalesced-text.js';
import type { CoalescedRead, Member, SendRead, SentRead } from './member.js';
import { isProved } from './prove-text.js';
import { readTogether, recordsByPlace } from './read-together.js';
import type { TextLane } from './text-lane.js';

/** Texts of which it is known whether their reads may go together. */
const MOST_TEXTS = 1000;
const MOST_FAILED_PROOFS = 3;
/** Milliseconds that a group may take, and how many times what is expected of it, whichever is more. */
const LEAST_GROUP_LIMIT = 200;
const GROUP_PATIENCE = 10;

/**
 * Lets reads of one text that wait at the same time go as one statement. A read goes at once and alone while few of its
 * text run; the others wait for one of these to end, and then go together. Where a group fails or takes too long, each
 * of its reads is run again alone, so that none suffers from another.
 */
export class Coalescer {
  readonly #texts = new LRUCache<string, CoalescedText>({ max: MOST_TEXTS });
  readonly #send: SendRead;
  readonly #count = { sent: 0, groups: 0, members: 0, alone: 0 };
  /** Statements that run. */
  #running = 0;
  #proving = false;
  /** Groups that were given up and still run, where the engine cannot stop them. */
  #strays = 0;

  constructor(send: SendRead) {
    this.#send = async (read, ended) => {
      this.#count.sent += 1;
      this.#running += 1;
      try {
        const { records, time } = await send(read, ended);
        // Statements that run beside it make it longer: were that counted as its own, groups would be the smaller the more there is to group.
        return { records, time: time / crowding(this.#running) };
      } finally {
        this.#running -= 1;
      }
    };
  }

  /** What was done so far. */
  get facts(): CoalescingFacts {
    const texts = [...this.#texts.values()];
    const standing = (wanted: CoalescedText['standing']) => texts.filter((text) => text.standing === wanted).length;
    return { ...this.#count, texts: standing('PROVED'), refusedTexts: standing('REFUSED') };
  }

  /** The records of one read. Rejects as the engine does, or with what ended the call. */
  run(read: CoalescedRead, ended: CallEnd): Promise<readonly EngineRecord[]> {
    const text = this.#textOf(read.text);
    if (text.standing !== 'PROVED' || text.time.groupSize === 1 || this.#strays > 0) return this.#runUngrouped(text, read, ended);
    const { key, lane } = text.laneOf(read);
    if (lane.running < text.time.atOnce) return this.#inLane(text, key, lane, () => this.#observed(text, read, ended));
    return new Promise((resolve, reject) => lane.add({ read, ended, resolve, reject }));
  }

  #textOf(text: string): CoalescedText {
    const known = this.#texts.get(text);
    if (known) return known;
    const fresh = new CoalescedText(text);
    this.#texts.set(text, fresh);
    return fresh;
  }

  async #runUngrouped(text: CoalescedText, read: CoalescedRead, ended: CallEnd): Promise<readonly EngineRecord[]> {
    text.running += 1;
    try {
      const { records, time } = await this.#send(read, ended);
      text.time.observe(time, 1);
      // Nobody waits for the proof: an engine may take seconds to plan a text that it has not seen.
      if (text.running > 1 && text.standing === 'UNPROVED' && !this.#proving) void this.#prove(text, read, records);
      return records;
    } finally {
      text.running -= 1;
    }
  }

  async #prove(text: CoalescedText, read: CoalescedRead, records: readonly EngineRecord[]): Promise<void> {
    this.#proving = true;
    text.standing = 'PROVING';
    const proved = await isProved(text.batched, read, records, this.#send);
    if (!proved) text.failedProofs += 1;
    const refused = text.failedProofs === MOST_FAILED_PROOFS ? 'REFUSED' : 'UNPROVED';
    text.standing = proved ? 'PROVED' : refused;
    this.#proving = false;
  }

  async #observed(text: CoalescedText, read: CoalescedRead, ended: CallEnd): Promise<readonly EngineRecord[]> {
    try {
      const { records, time } = await this.#send(read, ended);
      text.time.observe(time, 1);
      return records;
    } catch (error) {
      // It may be the engine's: those that wait must not fail one after the other.
      if (!ended.aborted) text.time.observeFailure();
      throw error;
    }
  }

  /** Runs a statement of a lane; when it has ended, those that wait go on. */
  async #inLane<Answer>(text: CoalescedText, key: string, lane: TextLane, work: () => Promise<Answer>): Promise<Answer> {
    lane.running += 1;
    try {
      return await work();
    } finally {
      lane.running -= 1;
      this.#goOn(text, key, lane);
      text.leave(key, lane);
    }
  }

  #goOn(text: CoalescedText, key: string, lane: TextLane): void {
    while (lane.waiting > 0 && lane.running < text.time.atOnce) {
      const members = lane.take(text.time.groupSize);
      void this.#inLane(text, key, lane, () => (members.length === 1 ? this.#runAlone(text, members) : this.#runGroup(text, members)));
    }
  }

  async #runGroup(text: CoalescedText, members: readonly Member[]): Promise<void> {
    this.#count.groups += 1;
    this.#count.members += members.length;
    const patience = Math.max(LEAST_GROUP_LIMIT, GROUP_PATIENCE * members.length * text.time.expected);
    // Whoever must have an answer soon still has the time for a run alone.
    const limit = Math.min(patience, ...members.map(({ read }) => read.timeout / 2));
    try {
      const { records, time } = await readTogether(text.batched, members, limit, (read, ended) => this.#sendGroup(read, ended));
      text.time.observe(time, members.length);
      recordsByPlace(records, members.length).forEach((answer, place) => members[place]?.resolve(answer));
    } catch {
      text.time.observeFailure();
      this.#count.alone += members.length;
      await this.#runAlone(text, members);
    }
  }

  #sendGroup(read: CoalescedRead, ended: CallEnd): Promise<SentRead> {
    const sent = this.#send(read, ended);
    const leave = () => void (this.#strays -= 1);
    ended.addEventListener('abort', () => {
      this.#strays += 1;
      sent.then(leave, leave);
    });
    return sent;
  }

  /** Runs each alone, and tells each how its own run ended. */
  async #runAlone(text: CoalescedText, members: readonly Member[]): Promise<void> {
    await Promise.all(members.map((member) => this.#answer(text, member)));
  }

  async #answer(text: CoalescedText, { read, ended, resolve, reject }: Member): Promise<void> {
    try {
      ended.throwIfAborted();
      resolve(await this.#observed(text, read, ended));
    } catch (error) {
      reject(error);
    }
  }
}
