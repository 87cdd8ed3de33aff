// `npm run emit`: writes the files that the code says; with `--check` it only says which of them differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emitFiles, API_SCHEMA } from './emit/emit-files.js';
import type { EmittedFile } from './emit/emitted-file.js';
import { DECLARATIONS, undeclaredBreakingChanges } from './emit/undeclared-breaking-changes.js';

function committed(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function write({ path, text }: EmittedFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}.`);
}

function breakingChanges(files: readonly EmittedFile[]): readonly string[] {
  const [before, after] = [committed(API_SCHEMA), files.find(({ path }) => path === API_SCHEMA)?.text];
  return before === '' || after === undefined ? [] : undeclaredBreakingChanges(before, after, committed(DECLARATIONS));
}

const files = await emitFiles();
const stale = files.filter(({ path, text }) => committed(path) !== text);
const breaking = breakingChanges(files);

if (breaking.length > 0) {
  console.error(
    `The schema breaks clients; declare each change in ${DECLARATIONS}, with its reason, or take it back:\n${breaking.map((line) => `  ${line}`).join('\n')}`,
  );
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what the code says; run \`npm run emit\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const file of stale) write(file);
