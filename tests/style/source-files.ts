import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of the files in the `src` of a checkout, relative to the checkout, with forward slashes. */
export function sourceFiles(checkout: string): readonly string[] {
  const entries = readdirSync(join(checkout, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => relative(checkout, join(parentPath, name)).replaceAll('\\', '/')).sort();
}
