import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const LINT_FILES = ['eslint.config.mjs', 'tools/lint', 'tsconfig.json', 'package.json'];

/** A folder that looks like a checkout with nothing in it but the lint configuration and the given sources. */
export interface PlantedCheckout {
  readonly folder: string;
  remove(): void;
}

/** Writes the sources (path to text) into a checkout of their own, under the real lint configuration. */
export function plantSources(sources: Readonly<Record<string, string>>): PlantedCheckout {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const file of LINT_FILES) cpSync(resolve(file), join(folder, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
