import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './source-files.js';

const ENGINE_WORD = /neo4j|embedded|grafeo/i;
const MAY_SAY_THEM = /^src\/(engine|config)\//;

/** Lines of `src`, as `path:line`, that name an engine outside the folders that may. */
export function engineWords(checkout: string): readonly string[] {
  const files = sourceFiles(checkout).filter((path) => !MAY_SAY_THEM.test(path));
  return files.flatMap((path) => {
    if (ENGINE_WORD.test(path)) return [path];
    const lines = readFileSync(join(checkout, path), 'utf8').split('\n');
    return lines.flatMap((line, at) => (ENGINE_WORD.test(line) ? [`${path}:${at + 1}`] : []));
  });
}
