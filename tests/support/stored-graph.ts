import { readLoadedGraph } from '../../src/ingest/diff/read-loaded-graph.js';
import { readLoadedPointer } from '../../src/ingest/load/read-loaded-pointer.js';
import { listGenerations } from '../../src/ingest/load/remove-generations.js';
import type { Engine } from '../../src/engine/engine.js';

/** What a database holds, so that a test can say that nothing of it has changed. */
export interface StoredGraph {
  readonly current: string | null;
  readonly loadedAt: string | null;
  /** Generations of which any node is there. */
  readonly generations: readonly string[];
  /** Every node and relationship of the current one. */
  readonly items: readonly string[];
}

/** Reads everything that readers can see, and what is there beside it. */
export async function storedGraph(engine: Engine): Promise<StoredGraph> {
  const loaded = await readLoadedPointer(engine);
  const current = loaded?.pointer.generation ?? null;
  const items: string[] = [];
  if (current !== null) for await (const { kind, name, id, content } of readLoadedGraph(engine, current)) items.push(`${kind} ${name} ${id} ${content}`);
  return { current, loadedAt: loaded?.pointer.loadedAt ?? null, generations: await listGenerations(engine), items: items.sort() };
}
