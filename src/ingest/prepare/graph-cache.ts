import { createHash, randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { DerivedNode } from '../derive/derived-rows.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { DiskRowFile, DraftRowFile, MemoryRowFile } from './row-file.js';
import { RowSpool, type SpooledGraph } from './row-spool.js';
import { SpooledRows } from './spooled-rows.js';

const OFFSET_DIGITS = 15;
const CHECKSUM_LENGTH = 64;
/** A checksum, where the index of the blocks begins, and the end of the line. */
const HEAD_BYTES = CHECKSUM_LENGTH + 1 + OFFSET_DIGITS + 1;
const DAY = 86_400_000;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');
const cacheFile = (cacheDir: string, key: string) => join(cacheDir, `graph-${key.slice(0, 32)}.rows`);

function readIndex(file: string): SpooledGraph | null {
  const open = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    if (readSync(open, head, 0, HEAD_BYTES, 0) < HEAD_BYTES) return null;
    const [sum, offset] = head.toString('latin1').split(' ');
    const chunks: Buffer[] = [];
    for (let position = Number(offset); ;) {
      const chunk = Buffer.alloc(65_536);
      const bytes = readSync(open, chunk, 0, chunk.length, position);
      if (bytes === 0) break;
      chunks.push(chunk.subarray(0, bytes));
      position += bytes;
    }
    const index = Buffer.concat(chunks).toString();
    return checksum(index) === sum ? (JSON.parse(index) as SpooledGraph) : null;
  } finally {
    closeSync(open);
  }
}

/** The graph that files of this key gave before; null where there is none, or where what is there is not whole. */
export function readCachedGraph(cacheDir: string, key: string): GraphRows | null {
  const file = cacheFile(cacheDir, key);
  try {
    const index = readIndex(file);
    const rows = index && new SpooledRows(index, new DiskRowFile(file));
    return rows?.isWhole === true ? rows : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes drafts whose writers were killed: those of this machine at once, others when they are a day old. */
async function clearDrafts(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const [, host, pid] = /^graph-(\w+)-(\d+)-.*\.draft$/u.exec(name) ?? [];
    if (host === undefined) continue;
    const file = join(cacheDir, name);
    const isLeft = host === HOST ? !isRunning(Number(pid)) : Date.now() - (await stat(file)).mtimeMs > DAY;
    if (isLeft) await rm(file, { force: true });
  }
}

function openDraft(cacheDir: string): DraftRowFile | null {
  try {
    mkdirSync(cacheDir, { recursive: true });
    return new DraftRowFile(join(cacheDir, `graph-${HOST}-${process.pid}-${randomUUID()}.draft`), HEAD_BYTES);
  } catch {
    return null;
  }
}

function spool(rows: Iterable<DerivedNode>, file: DraftRowFile | MemoryRowFile): SpooledGraph {
  const spooled = new RowSpool(file);
  for (const row of rows) spooled.add(row);
  return spooled.end();
}

const isOfSystem = (error: unknown) => error instanceof Error && 'syscall' in error;

function spoolToDisk(rows: Iterable<DerivedNode>, draft: DraftRowFile, file: string): GraphRows {
  try {
    const graph = spool(rows, draft);
    const index = JSON.stringify(graph);
    const [offset] = draft.append(Buffer.from(index));
    draft.finish(Buffer.from(`${checksum(index)} ${String(offset).padStart(OFFSET_DIGITS, '0')}\n`));
    renameSync(draft.file, file);
    return new SpooledRows(graph, new DiskRowFile(file));
  } catch (error) {
    draft.close();
    rmSync(draft.file, { force: true });
    throw error;
  }
}

/**
 * Puts a graph down as its rows are derived, for this load and for the next start. It is written beside and then renamed,
 * so that no reader finds half of it. Where the folder cannot be written, or is full, the rows are held in memory.
 */
export async function spoolGraph(cacheDir: string, key: string, derive: () => Iterable<DerivedNode>): Promise<GraphRows> {
  const draft = openDraft(cacheDir);
  if (draft) {
    await clearDrafts(cacheDir).catch(() => undefined);
    try {
      return spoolToDisk(derive(), draft, cacheFile(cacheDir, key));
    } catch (error) {
      if (!isOfSystem(error)) throw error;
    }
  }
  const held = new MemoryRowFile();
  return new SpooledRows(spool(derive(), held), held);
}
