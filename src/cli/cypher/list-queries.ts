import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../../config/package-folder.js';
import type { QueryFile } from './query-file.js';
import { readQueryFile } from './read-query-file.js';

/** Folder of the queries that come with the project. */
export const QUERIES_FOLDER = join(PACKAGE_FOLDER, 'cypher/queries');

/** Reads the queries of a folder, by name. */
export async function listQueries(folder = QUERIES_FOLDER): Promise<readonly QueryFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(names.map((name) => readQueryFile(join(folder, name))));
}
