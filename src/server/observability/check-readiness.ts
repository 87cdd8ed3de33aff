import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { GraphStateReader } from '../../query/graph-state/graph-state-reader.js';

const DEADLINE = 800;
const PING = { text: 'RETURN 1 AS one', parameters: {} };

async function outOfTime(signal: AbortSignal): Promise<never> {
  await sleep(DEADLINE, undefined, { signal });
  throw new GraphApiError('ENGINE_TIMEOUT', `The engine did not answer within ${DEADLINE} ms.`);
}

async function readGeneration(engine: Engine, graphStates: GraphStateReader): Promise<string> {
  await engine.run(PING, { deadline: DEADLINE });
  const { pointer } = await graphStates.current();
  return pointer.generation;
}

/** Resolves with the current generation where the engine answers and a graph is loaded; rejects with the reason within a second. */
export async function checkReadiness(engine: Engine, graphStates: GraphStateReader): Promise<string> {
  const answered = new AbortController();
  const late = outOfTime(answered.signal);
  late.catch(() => undefined);
  try {
    return await Promise.race([readGeneration(engine, graphStates), late]);
  } finally {
    answered.abort();
  }
}
