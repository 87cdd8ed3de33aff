import { GraphApiError } from '../../errors/graph-api-error.js';
import { GRAPH_NAME, writePointer, type GraphPointer } from '../../model/stored-form/graph-pointer.js';
import type { LoadContext } from './load-context.js';
import { LOAD_DEADLINE } from './write-limits.js';

const FLIP = `MERGE (graph:Graph {name: $graph})
SET graph.previous = $previous, graph.current = $generation, graph.loadedAt = $loadedAt, graph.state = $state
RETURN graph.current AS current`;

/** Points readers to a generation that stands and is verified: from here on they see it, all at once. */
export async function flipGeneration({ engine, lock }: LoadContext, pointer: GraphPointer, previous: string | null): Promise<void> {
  const { generation, loadedAt } = pointer;
  const parameters = { graph: GRAPH_NAME, generation, previous: previous ?? '', loadedAt, state: writePointer(pointer) };
  const [flipped] = await engine.run(lock.fenced({ text: FLIP, parameters }), { access: 'WRITE', deadline: LOAD_DEADLINE });
  if (flipped?.['current'] === generation) return;
  await lock.requireHeld();
  throw new GraphApiError('LOAD_IN_PROGRESS', 'Another load took the lock over before the flip; the old graph stays.');
}
