import { setTimeout as pause } from 'node:timers/promises';
import { isTransient } from './translate-error.js';

const PAUSES = [20, 60, 150];

/** Runs the work again, up to three times, a little later each, while its errors are transient: 0.3 s in all. */
export async function retryTransient<Answer>(ended: AbortSignal, work: () => Promise<Answer>): Promise<Answer> {
  for (const milliseconds of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || ended.aborted) throw error;
      // Two that failed at each other's locks must not meet again.
      await pause(milliseconds * (0.75 + Math.random() / 2));
    }
  }
  return work();
}
