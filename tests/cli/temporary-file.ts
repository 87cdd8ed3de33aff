import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a file into a folder of its own and returns its path. */
export function temporaryFile(name: string, text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'workplan-graph-')), name);
  writeFileSync(path, text);
  return path;
}
