import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { BundleFile, BundleFolder } from './bundle-files.js';
import { LABEL_BY_FILE_NAME } from './label-by-file-name.js';

const FORMATS: Readonly<Record<string, BundleFile['format']>> = {
  '.yaml': 'YAML',
  '.jsonl': 'JSON_LINES',
  // Near misses, which would else be passed over in silence.
  '.yml': 'UNKNOWN',
  '.json': 'UNKNOWN',
  '.ndjson': 'UNKNOWN',
};

/** What stands beside the nodes of a bundle and is read by what it is for. */
export const EXCLUSIONS_FILE = 'exclusions.yaml';

async function entriesOf(folder: string): Promise<readonly { path: string; isFolder: boolean }[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  // `stat` follows links, which is how mounted configuration comes.
  return Promise.all(names.map(async (name) => ({ path: join(folder, name), isFolder: (await stat(join(folder, name))).isDirectory() })));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  const files = await Promise.all(entries.map(async ({ path, isFolder }) => (isFolder ? filesBelow(path) : [path])));
  return files.flat();
}

function describeFile(folder: string, file: string): BundleFile {
  const [first = '', ...deeper] = relative(folder, file).split(sep);
  const format = FORMATS[extname(file)] ?? 'UNKNOWN';
  if (deeper.length === 0 && first === 'document.yaml') return { file, format: 'DOCUMENT', label: 'Document', called: 'document' };
  const called = deeper.length === 0 ? basename(first, extname(first)) : first;
  return { file, format, label: LABEL_BY_FILE_NAME.get(called) ?? null, called: format === 'UNKNOWN' ? basename(file) : called };
}

async function listFolder(folder: string): Promise<BundleFolder> {
  const files = (await filesBelow(folder)).filter((file) => extname(file) in FORMATS && relative(folder, file) !== EXCLUSIONS_FILE);
  return { document: basename(folder), folder, files: files.map((file) => describeFile(folder, file)) };
}

/** The folders under the seeds, one a document, in order of their names. Rejects with CONFIG_INVALID where there are none. */
export async function listBundleFolders(seedsDir: string): Promise<readonly BundleFolder[]> {
  const entries = await entriesOf(seedsDir).catch((cause: unknown) => {
    throw new GraphApiError('CONFIG_INVALID', `SEEDS_DIR is "${seedsDir}", which is no folder that can be read.`, { cause });
  });
  const folders = entries.filter(({ isFolder }) => isFolder);
  if (folders.length === 0) throw new GraphApiError('CONFIG_INVALID', `SEEDS_DIR is "${seedsDir}", which holds no bundle: a folder a document is wanted.`);
  return Promise.all(folders.map(({ path }) => listFolder(path)));
}
