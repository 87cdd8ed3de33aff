import type { Bundle } from './bundle.js';
import { listBundleFolders } from './list-bundle-folders.js';
import { readBundle } from './read-bundle.js';

/** Reads the bundles under a folder, in order of their documents. Rejects with CONFIG_INVALID where there is none. */
export async function readBundles(seedsDir: string): Promise<readonly Bundle[]> {
  const folders = await listBundleFolders(seedsDir);
  return Object.freeze(await Promise.all(folders.map(readBundle)));
}
