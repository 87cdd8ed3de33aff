import { setTimeout as sleep } from 'node:timers/promises';
import { GraphApiError } from '../../errors/graph-api-error.js';

const PAUSE = 1000;

/** Errors that pass by themselves: the database is away or busy, or another process is loading just now. */
const PASSING: ReadonlySet<string> = new Set(['ENGINE_UNAVAILABLE', 'ENGINE_TIMEOUT', 'ENGINE_BUSY', 'LOAD_IN_PROGRESS']);

/** True where trying again later may help. */
export function isPassing(error: unknown): error is GraphApiError {
  return error instanceof GraphApiError && PASSING.has(error.code);
}

/** Tries every second until it succeeds, or fails for a reason that will not pass; null when the signal ended the waiting. */
export async function untilPassed<Result>(attempt: () => Promise<Result>, signal: AbortSignal): Promise<Result | null> {
  while (!signal.aborted) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
  }
  return null;
}
