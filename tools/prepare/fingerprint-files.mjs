import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [{ path, stats }];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

/** One text that changes whenever a file below the paths (relative to the checkout) is added, removed or written. Reads no file. */
export function fingerprintFiles(paths) {
  const hash = createHash('sha256');
  for (const { path, stats } of paths.flatMap((entry) => filesOf(join(PROJECT_FOLDER, entry)))) {
    hash.update(`${relative(PROJECT_FOLDER, path)} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
