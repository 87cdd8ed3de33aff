import type { Config } from '../config/config.js';
import type { Engine } from '../engine/engine.js';
import { openEngine } from '../engine/open-engine.js';
import { loadGraph } from '../ingest/load/load-graph.js';
import { prepareGraph } from '../ingest/prepare/prepare-graph.js';
import { GraphStateReader } from '../query/graph-state/graph-state-reader.js';
import { readSources } from './read-sources.js';

/** An engine that holds the graph, and the reader of its pointer. The engine is to be closed. */
export interface OpenGraph {
  readonly engine: Engine;
  readonly graphStates: GraphStateReader;
}

async function read(engine: Engine, config: Config): Promise<GraphStateReader> {
  // A kept graph is read as it is, and never loaded by a command that only asks.
  if (!engine.capabilities.persistent) await loadGraph(engine, (await prepareGraph(config)).rows);
  const { pointer } = await new GraphStateReader(engine).current();
  return new GraphStateReader(engine, { sources: await readSources(config, pointer.documents) });
}

/** Opens the configured engine for a command that asks the graph. Rejects with GRAPH_NOT_LOADED where it holds none. */
export async function openGraph(config: Config): Promise<OpenGraph> {
  const engine = await openEngine(config);
  try {
    return { engine, graphStates: await read(engine, config) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
