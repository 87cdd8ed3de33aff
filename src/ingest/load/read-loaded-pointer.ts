import type { Engine } from '../../engine/engine.js';
import { readPointer, type GraphPointer } from '../../model/stored-form/graph-pointer.js';

/** The pointer of a database, and the generation that readers may still be on. */
export interface LoadedPointer {
  readonly pointer: GraphPointer;
  readonly previous: string | null;
}

const POINTER = 'MATCH (graph:Graph) RETURN graph.state AS state, graph.previous AS previous';

/** What the database says that it holds; null where it holds no graph yet. */
export async function readLoadedPointer(engine: Engine): Promise<LoadedPointer | null> {
  const [record] = await engine.run({ text: POINTER, parameters: {} });
  if (typeof record?.['state'] !== 'string') return null;
  const { previous } = record;
  return Object.freeze({ pointer: readPointer(record['state']), previous: typeof previous === 'string' && previous !== '' ? previous : null });
}
