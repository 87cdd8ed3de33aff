import type { Engine } from '../../engine/engine.js';
import { textOf } from '../text-of.js';
import type { LoadContext } from './load-context.js';
import { BATCH_ROWS, LOAD_DEADLINE } from './write-limits.js';

const GENERATIONS = 'MATCH (node:Entity) RETURN DISTINCT node.generation AS generation ORDER BY generation';

const COUNT = 'MATCH (node:Entity) WHERE node.generation = $generation RETURN count(node) AS count';

const REMOVE = `MATCH (node:Entity) WHERE node.generation = $generation
WITH node LIMIT $batch
DETACH DELETE node`;

/** The generations of which any node is there, referenced or not. */
export async function listGenerations(engine: Engine): Promise<readonly string[]> {
  const records = await engine.run({ text: GENERATIONS, parameters: {} }, { deadline: LOAD_DEADLINE });
  return records.map(({ generation }) => textOf(generation));
}

async function removeGeneration({ engine, lock, settings }: LoadContext, generation: string): Promise<void> {
  const count = async () => Number((await engine.run({ text: COUNT, parameters: { generation } }, { deadline: LOAD_DEADLINE }))[0]?.['count']);
  const total = await count();
  for (let left = total; left > 0; left = await count()) {
    await lock.requireHeld();
    await engine.write([lock.fenced({ text: REMOVE, parameters: { generation, batch: BATCH_ROWS } })], { deadline: LOAD_DEADLINE });
    await settings.onProgress({ step: 'REMOVED', done: Math.min(total, total - left + BATCH_ROWS), total });
  }
}

/** Removes generations with their relationships, some at a time. */
export async function removeGenerations(context: LoadContext, generations: readonly string[]): Promise<void> {
  for (const generation of generations) await removeGeneration(context, generation);
}
