import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { GraphRows } from '../derive/graph-rows.js';

const checksum = (body: string) => createHash('sha256').update(body).digest('hex');
const cacheFile = (cacheDir: string, key: string) => join(cacheDir, `graph-${key.slice(0, 32)}.json`);

/** The graph that files of this key gave before; null where there is none, or where what is there is not whole. */
export async function readCachedGraph(cacheDir: string, key: string): Promise<GraphRows | null> {
  const text = await readFile(cacheFile(cacheDir, key), 'utf8').catch(() => null);
  if (text === null) return null;
  const [sum, body] = [text.slice(0, 64), text.slice(65)];
  return sum === checksum(body) ? deepFreeze(JSON.parse(body) as GraphRows) : null;
}

/** Keeps a graph for the next start. It is written beside and then renamed, so that no reader finds half of it; a folder that cannot be written is no error. */
export async function writeCachedGraph(cacheDir: string, key: string, rows: GraphRows): Promise<void> {
  const body = JSON.stringify(rows);
  const draft = join(cacheDir, `graph-${randomUUID()}.draft`);
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(draft, `${checksum(body)}\n${body}`);
    await rename(draft, cacheFile(cacheDir, key));
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
