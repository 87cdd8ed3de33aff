import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where a copy of the report is looked for, beside the checkout; its text is not part of the repository. */
const BESIDE = join('..', 'shared', 'report');

/** The copy of the report that this machine has: SOURCE_FILE, or the first text beside the checkout; null where there is none. */
export function documentCopy() {
  const { SOURCE_FILE } = process.env;
  if (SOURCE_FILE) return SOURCE_FILE;
  const texts = existsSync(BESIDE)
    ? readdirSync(BESIDE)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  return texts[0] === undefined ? null : join(BESIDE, texts[0]);
}
