import { setTimeout as sleep } from 'node:timers/promises';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { RequestContextOptions } from '../../query/request-context.js';

/** What a ready service answers from. */
export interface Readiness {
  /** Product and version of the engine. */
  readonly engine: string;
  /** The generation that is served. */
  readonly generation: string;
}

const DEADLINE = 800;

async function outOfTime(signal: AbortSignal): Promise<never> {
  await sleep(DEADLINE, undefined, { signal });
  throw new GraphApiError('ENGINE_TIMEOUT', `The engine did not answer within ${DEADLINE} ms.`);
}

type Sources = Pick<RequestContextOptions, 'engine' | 'graphStates'>;

async function ask({ engine, graphStates }: Sources): Promise<Readiness> {
  const version = await engine.version();
  const { pointer } = await graphStates.current();
  return { engine: version, generation: pointer.generation };
}

/** Resolves where the engine answers and a graph is loaded; rejects with the reason within a second. */
export async function checkReadiness(sources: Sources): Promise<Readiness> {
  const answered = new AbortController();
  const late = outOfTime(answered.signal);
  late.catch(() => undefined);
  try {
    return await Promise.race([ask(sources), late]);
  } finally {
    answered.abort();
  }
}
