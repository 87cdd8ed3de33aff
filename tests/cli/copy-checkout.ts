import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a start needs of a checkout. */
const NEEDED = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tools', 'ui', 'src', 'schema', 'cypher', 'seeds'];

/** A fresh copy of this checkout, with nothing built; its packages are those that are installed here. */
export interface CopiedCheckout {
  readonly folder: string;
  remove(): void;
}

/** Copies what a start needs into a folder of its own. */
export function copyCheckout(): CopiedCheckout {
  const folder = mkdtempSync(join(tmpdir(), 'fresh-checkout-'));
  for (const path of NEEDED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
