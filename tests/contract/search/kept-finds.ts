import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'kept-finds.json');

/** What a query found, a line a find: how, what, and the parts of its texts that were found. */
export type KeptFinds = Readonly<Record<string, readonly string[]>>;

/** What is kept of all queries. With `UPDATE_GOLDEN=1` it is written anew; read the difference before it is committed. */
export function keptFinds(seen: KeptFinds): KeptFinds {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(FILE, `${JSON.stringify(seen, null, 2)}\n`);
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as KeptFinds) : {};
}
