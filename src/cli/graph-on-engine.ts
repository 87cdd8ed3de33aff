import type { Config } from '../config/config.js';
import type { Engine } from '../engine/engine.js';
import { loadGraph } from '../ingest/load/load-graph.js';
import { readLoadedPointer } from '../ingest/load/read-loaded-pointer.js';
import { refuseForeignData } from '../ingest/load/refuse-foreign-data.js';
import { prepareGraph } from '../ingest/prepare/prepare-graph.js';
import type { GraphPointer } from '../model/stored-form/graph-pointer.js';

/** The settings that say where a graph comes from. */
export type SeedsConfig = Pick<Config, 'seedsDir' | 'cacheDir'>;

/** A graph that can be asked. */
export interface ReadyGraph {
  readonly pointer: GraphPointer;
  /** True where it was loaded just now. */
  readonly loaded: boolean;
  /** Finds what the operator should know of it; null where all is as the seeds say. Reads the seeds: asked for once the graph is served. */
  readonly remark: () => Promise<string | null>;
}

async function loadSeeds(engine: Engine, config: SeedsConfig): Promise<ReadyGraph> {
  const { rows } = await prepareGraph(config);
  const { pointer } = await loadGraph(engine, rows, { wait: false });
  return { pointer, loaded: true, remark: () => Promise.resolve(null) };
}

/** What to say of a loaded graph beside the seeds. Seeds that are broken keep nobody from serving what is loaded. */
async function compareWithSeeds({ generation }: GraphPointer, config: SeedsConfig): Promise<string | null> {
  try {
    const seeds = await prepareGraph(config);
    if (seeds.generation === generation) return null;
    return `The seeds differ from the graph that is loaded (${seeds.generation} in ${config.seedsDir}, ${generation} in the database). \`workplan-graph load --dry-run\` shows how; \`workplan-graph load\` loads them.`;
  } catch (error) {
    return `The seeds cannot be compared with the graph that is loaded: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Makes an engine hold a graph: one that forgets with the process is filled from the seeds, one that keeps is filled only
 * where it holds no graph of ours yet. Rejects with FOREIGN_DATA, with BUNDLE_INVALID, or with what the engine says.
 */
export async function graphOnEngine(engine: Engine, config: SeedsConfig): Promise<ReadyGraph> {
  if (!engine.capabilities.persistent) return loadSeeds(engine, config);
  await refuseForeignData(engine);
  const loaded = await readLoadedPointer(engine);
  if (!loaded) return loadSeeds(engine, config);
  return { pointer: loaded.pointer, loaded: false, remark: () => compareWithSeeds(loaded.pointer, config) };
}
