import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';
import type { Answers, Asked, FindAnswer } from './answers.js';
import { freezeAndMeasure } from './freeze-and-measure.js';
import { SharedAnswers } from './shared-answers.js';

/** The bounds of a cache of answers; 0 for either keeps none. */
export interface AnswerCacheOptions {
  /** Bytes of memory that all answers may take together. */
  readonly maxBytes: number;
  readonly maxEntries: number;
}

interface Kept {
  readonly answer: unknown;
  readonly bytes: number;
}

/** An answer larger than this part of all bytes is not kept: it would drive out too many others. */
const LARGEST_PART = 8;
/** What an entry takes beside its answer: its key and its place in the order of use. */
const BYTES_OF_ENTRY = 300;

/**
 * Keeps the answers of the latest state of the graph, which never change. Equal questions that are asked at the same time
 * are answered together. An answer is frozen, since all share it; an error is told to all who wait for it and is not kept.
 */
export class AnswerCache implements Answers {
  readonly #kept: CountedCache<Kept>;
  readonly #largest: number;
  readonly #shared = new SharedAnswers();
  #edition = 0;

  /** A cache within these bounds, or null where they leave no room. */
  static within({ maxBytes, maxEntries }: AnswerCacheOptions): AnswerCache | null {
    return maxBytes > 0 && maxEntries > 0 ? new AnswerCache(maxBytes, maxEntries) : null;
  }

  private constructor(maxBytes: number, maxEntries: number) {
    this.#largest = maxBytes / LARGEST_PART;
    this.#kept = new CountedCache({ name: 'answers', max: maxEntries, bytes: { max: maxBytes, of: ({ bytes }) => bytes } });
  }

  get facts(): CacheFacts {
    return this.#kept.facts;
  }

  /** The kept answer, or that which is found now. */
  answer(asked: Asked, find: FindAnswer): Promise<unknown> {
    const { edition } = asked.state;
    this.#moveTo(edition);
    const place = `${edition} ${asked.key}`;
    const kept = this.#kept.get(place);
    if (kept) return Promise.resolve(kept.answer);
    return this.#shared.answer(asked, async (ended) => {
      const answer = await find(ended);
      this.#keep(place, edition, answer);
      return answer;
    });
  }

  /** Drops the answers of an earlier state. Who still asks of one, having begun before the flip, is answered, but nothing of it is kept. */
  #moveTo(edition: number): void {
    if (edition <= this.#edition) return;
    this.#edition = edition;
    this.#kept.clear();
  }

  #keep(place: string, edition: number, answer: unknown): void {
    const bytes = BYTES_OF_ENTRY + freezeAndMeasure(answer);
    if (edition === this.#edition && bytes <= this.#largest) this.#kept.set(place, { answer, bytes });
  }
}
