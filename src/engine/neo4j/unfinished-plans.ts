import { LRUCache } from 'lru-cache';
import type { CallEnd } from '../call-end.js';
import type { CypherStatement } from '../engine.js';

/** A text and values of the kinds and sizes that it is asked with: a plan holds for these. */
export type UnfinishedText = Pick<CypherStatement, 'text' | 'parameters'>;

/** Has the server plan a text without running it; ends with the signal. */
export type PlanText = (statement: UnfinishedText, signal: AbortSignal) => Promise<unknown>;

/** Texts that wait to be planned; what comes on top is left to be asked again. */
const MOST_WAITING = 20;
/** Texts that are not planned again, and for how many milliseconds: by then the server may have dropped their plans. */
const MOST_TRIED = 1000;
const TRIED_FOR = 60_000;

/**
 * Has texts planned whose statements were ended. A server drops what it has planned of a text when its statement ends, so
 * that one that takes longer to plan than its callers wait would never be answered, however often it is asked.
 */
export class UnfinishedPlans {
  readonly #plan: PlanText;
  readonly #tried = new LRUCache<string, true>({ max: MOST_TRIED, ttl: TRIED_FOR });
  readonly #waiting: UnfinishedText[] = [];
  readonly #closed = new AbortController();
  #planning = false;

  constructor(plan: PlanText) {
    this.#plan = plan;
  }

  /** Settles as the answer does; where that was ended before it came, its text is planned. */
  async watch<Answer>(statement: UnfinishedText, ended: CallEnd, answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      if (ended.aborted) this.#add(statement);
      throw error;
    }
  }

  /** Ends what is being planned, and plans nothing more. */
  close(): void {
    this.#closed.abort();
  }

  #add({ text, parameters }: UnfinishedText): void {
    if (this.#closed.signal.aborted || this.#waiting.length >= MOST_WAITING || this.#tried.has(text)) return;
    this.#tried.set(text, true);
    this.#waiting.push({ text, parameters });
    if (!this.#planning) void this.#planAll();
  }

  /** One at a time: callers come first. */
  async #planAll(): Promise<void> {
    this.#planning = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      // Nobody waits for it; whoever asks next is told what is wrong.
      if (!this.#closed.signal.aborted) await this.#plan(next, this.#closed.signal).catch(() => undefined);
    }
    this.#planning = false;
  }
}
