import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The test files below a folder that were asked for, all where nothing was, and that this machine can run. */
export function testFilesOf({ folder, ignored }, wanted = process.env.TESTS_MATCHING ?? '') {
  const paths = readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name).replaceAll('\\', '/'));
  const isLeftOut = (path) => [...ignored, '/node_modules/'].some((pattern) => new RegExp(pattern).test(path));
  return paths.filter((path) => path.endsWith('.test.ts') && new RegExp(wanted).test(path) && !isLeftOut(path)).sort();
}
