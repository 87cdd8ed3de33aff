import type { Config } from '../../config/config.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { listBundleFolders } from '../read-bundle/list-bundle-folders.js';
import { readCachedGraph, spoolGraph } from './graph-cache.js';
import type { PreparedGraph } from './prepared-graph.js';
import { hashSeeds } from './seeds-hash.js';

const prepared = (rows: GraphRows, cached: boolean): PreparedGraph => Object.freeze({ rows, generation: rows.generation, facts: rows.facts, cached });

/**
 * Makes the graph of the bundles under `seedsDir`, from `cacheDir` where they are as they were the last time; there its
 * rows lie, so that none is held until it is written.
 * Rejects with BUNDLE_INVALID, which lists everything that is wrong, or with CONFIG_INVALID where there is no bundle.
 */
export async function prepareGraph({ seedsDir, cacheDir }: Pick<Config, 'seedsDir' | 'cacheDir'>): Promise<PreparedGraph> {
  const folders = await listBundleFolders(seedsDir);
  const key = await hashSeeds(folders);
  const known = readCachedGraph(cacheDir, key);
  if (known) return prepared(known, true);
  // Brought in only now: a start from the cache needs no parser.
  const { buildRows } = await import('./build-rows.js');
  return prepared(await buildRows(folders, (derive) => spoolGraph(cacheDir, key, derive)), false);
}
