import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function folderWithManifest(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderWithManifest(dirname(folder));
}

/** Absolute path of this package, wherever below it this runs: as a source, compiled, or within a bundle. */
export const PACKAGE_FOLDER = folderWithManifest(import.meta.dirname);
