import type { Answers, Asked, FindAnswer } from './answers.js';
import { freezeAndMeasure } from './freeze-and-measure.js';
import { SharedWork } from './shared-work.js';

/**
 * Answers equal questions that are asked at the same time together, and keeps nothing. An answer that several get is
 * frozen; an error is told to all who wait for it.
 */
export class SharedAnswers implements Answers {
  readonly #underway = new Map<string, SharedWork<unknown>>();

  answer({ state, key, signal }: Asked, find: FindAnswer): Promise<unknown> {
    const place = `${state.edition} ${key}`;
    const underway = this.#underway.get(place);
    if (underway && !underway.abandoned) return underway.join(signal);
    const work: SharedWork<unknown> = new SharedWork(async (ended) => {
      try {
        const answer = await find(ended);
        // One that is kept is frozen already.
        if (work.isShared && !Object.isFrozen(answer)) freezeAndMeasure(answer);
        return answer;
      } finally {
        if (this.#underway.get(place) === work) this.#underway.delete(place);
      }
    });
    this.#underway.set(place, work);
    return work.join(signal);
  }
}
