import type { Engine } from '../../src/engine/engine.js';

const BATCH = 2000;
const DEADLINE = 60_000;

/** Removes every node and relationship, a few at a time; constraints and indexes stay. */
export async function wipeGraph(engine: Engine): Promise<void> {
  const statement = { text: 'MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS removed', parameters: { batch: BATCH } };
  for (;;) {
    const [row] = await engine.run(statement, { access: 'WRITE', deadline: DEADLINE });
    if (row?.['removed'] !== BATCH) return;
  }
}
