import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

const COMPILED = /\.js(\.map)?$/;

function removeBelow(folder) {
  for (const entry of readdirSync(join(PROJECT_FOLDER, 'dist', folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && existsSync(join(PROJECT_FOLDER, 'src', path))) removeBelow(path);
    else if (entry.isFile() && COMPILED.test(entry.name)) removeWithoutSource(path);
  }
}

function removeWithoutSource(path) {
  if (existsSync(join(PROJECT_FOLDER, 'src', path.replace(COMPILED, '.ts')))) return;
  rmSync(join(PROJECT_FOLDER, 'dist', path));
}

/** Removes compiled files whose source is gone, which the compiler leaves behind. */
export function removeOrphans() {
  removeBelow('');
}
