import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { QUERIES_FOLDER } from './list-queries.js';
import type { QueryFile } from './query-file.js';
import { readQueryFile } from './read-query-file.js';

const isName = (asked: string): boolean => /^[\w-]+$/.test(asked);

/** Finds a query by its name among those that come with the project, or by the path of its file. Throws a UsageError where there is none. */
export async function findQuery(asked: string, folder = QUERIES_FOLDER): Promise<QueryFile> {
  const paths = isName(asked) ? [join(folder, `${asked}.cypher`), asked] : [asked];
  const path = paths.find((candidate) => existsSync(candidate));
  if (path !== undefined) return readQueryFile(path);
  throw new UsageError(`There is neither a query nor a file called "${asked}". \`workplan-graph cypher\` lists the queries.`);
}
