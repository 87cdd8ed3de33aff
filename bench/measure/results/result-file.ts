import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where results are that the page is made from, and where those of other runs go. */
export const KEPT = 'bench/results';
export const SCRATCH = '.cache/bench/results';

const pathOf = (folder: string, table: string): string => join(folder, `${table}.json`);

/** A list of objects with one a line, so that a difference of two runs reads well. */
function print(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, entry]) => `  ${JSON.stringify(name)}: ${Array.isArray(entry) ? printList(entry) : JSON.stringify(entry)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function printList(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : `[\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}

/** Keeps the results of a table. Returns the path. */
export function writeResult(folder: string, table: string, run: object): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(folder, table), print(run));
  return pathOf(folder, table);
}

/** The results of a table; null where there are none. */
export function readResult(folder: string, table: string): unknown {
  const path = pathOf(folder, table);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : null;
}
