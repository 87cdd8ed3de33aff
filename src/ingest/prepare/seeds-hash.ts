import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PACKAGE_FOLDER } from '../../config/package-folder.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { BundleFolder } from '../read-bundle/bundle-files.js';

/** The code that turns files into rows: when it changes, what it made before is of no use. */
const SOURCES = join(PACKAGE_FOLDER, import.meta.filename.endsWith('.ts') ? 'src' : 'dist/compiled');
const PIECE = Buffer.allocUnsafe(262_144);
const CODE_FOLDERS = [join(SOURCES, 'ingest'), join(SOURCES, 'model/stored-form')];

async function codeFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Adds a file piece by piece: it may be larger than what is to be held. */
function hashFile(hash: Hash, name: string, file: string): void {
  const open = openSync(file, 'r');
  try {
    hash.update(`\n${name} ${fstatSync(open).size}\n`);
    for (let bytes = readSync(open, PIECE); bytes > 0; bytes = readSync(open, PIECE)) hash.update(PIECE.subarray(0, bytes));
  } finally {
    closeSync(open);
  }
}

/** Names the content of the bundles' files, the model, and the code that reads them: the key of what is cached. */
export async function hashSeeds(folders: readonly BundleFolder[]): Promise<string> {
  const seeds = folders.flatMap(({ folder, files }) => files.map(({ file }) => ({ file, name: join(relative(join(folder, '..'), file)) })));
  const files = await Promise.all(CODE_FOLDERS.map(codeFiles));
  const code = files.flat().map((file) => ({ file, name: relative(SOURCES, file) }));
  const hash = createHash('sha256').update(GRAPH_MODEL.version);
  for (const { name, file } of [...seeds, ...code]) hashFile(hash, name, file);
  return hash.digest('hex');
}
