import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

const COMPILED_FOLDER = join(PROJECT_FOLDER, 'dist', 'compiled');
const COMPILED = /\.js(\.map)?$/;

function removeBelow(folder) {
  for (const entry of readdirSync(join(COMPILED_FOLDER, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && existsSync(join(PROJECT_FOLDER, 'src', path))) removeBelow(path);
    else if (entry.isFile() && COMPILED.test(entry.name)) removeWithoutSource(path);
  }
}

function removeWithoutSource(path) {
  if (existsSync(join(PROJECT_FOLDER, 'src', path.replace(COMPILED, '.ts')))) return;
  rmSync(join(COMPILED_FOLDER, path));
}

/** Removes compiled files whose source is gone, which the compiler leaves behind. */
export function removeOrphans() {
  removeBelow('');
}
