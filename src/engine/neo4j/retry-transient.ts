import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionLoss, isTransient } from './translate-error.js';

const PAUSES = [20, 60, 150];
/** Milliseconds after which a server that was not reached is not tried again: callers are told within a second. */
const CONNECT_WINDOW = 300;

/** Runs the work again, up to three times, a little later each, while its errors are transient. */
export async function retryTransient<Answer>(ended: { readonly aborted: boolean }, work: () => Promise<Answer>): Promise<Answer> {
  const start = performance.now();
  for (const milliseconds of PAUSES) {
    try {
      return await work();
    } catch (error) {
      const late = isConnectionLoss(error) && performance.now() - start > CONNECT_WINDOW;
      if (late || ended.aborted || !isTransient(error)) throw error;
      // Two that failed at each other's locks must not meet again.
      await pause(milliseconds * (0.75 + Math.random() / 2));
    }
  }
  return work();
}
