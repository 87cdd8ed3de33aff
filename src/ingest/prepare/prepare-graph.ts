import type { Config } from '../../config/config.js';
import { listBundleFolders } from '../read-bundle/list-bundle-folders.js';
import { readCachedGraph, writeCachedGraph } from './graph-cache.js';
import { pointerFacts } from './pointer-facts.js';
import type { PreparedGraph } from './prepared-graph.js';
import { hashSeeds } from './seeds-hash.js';

/**
 * Makes the graph of the bundles under `seedsDir`, from `cacheDir` where they are as they were the last time.
 * Rejects with BUNDLE_INVALID, which lists everything that is wrong, or with CONFIG_INVALID where there is no bundle.
 */
export async function prepareGraph({ seedsDir, cacheDir }: Pick<Config, 'seedsDir' | 'cacheDir'>): Promise<PreparedGraph> {
  const folders = await listBundleFolders(seedsDir);
  const key = await hashSeeds(folders);
  const known = await readCachedGraph(cacheDir, key);
  if (known) return Object.freeze({ rows: known, generation: known.generation, facts: pointerFacts(known), cached: true });
  // Brought in only now: a start from the cache needs no parser.
  const { buildRows } = await import('./build-rows.js');
  const rows = await buildRows(folders);
  await writeCachedGraph(cacheDir, key, rows);
  return Object.freeze({ rows, generation: rows.generation, facts: pointerFacts(rows), cached: false });
}
