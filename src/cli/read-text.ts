import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage-error.js';

// What is no UTF-8 would be read as other words, and find nothing.
function textOf(bytes: Buffer, from: string): string {
  if (isUtf8(bytes)) return bytes.toString();
  throw new UsageError(`${from} is not UTF-8. Save it as UTF-8, and not as EUC-KR or UTF-16.`);
}

/** The text of a file. Rejects with a UsageError for a folder and for what is not UTF-8, and as Node does where it cannot be read. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return textOf(await readFile(path), path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') throw new UsageError(`"${path}" is a folder; a file is wanted.`);
    throw error;
  }
}

/** The text of standard input. Rejects with a UsageError for what is not UTF-8. */
export async function readStandardInput(): Promise<string> {
  return textOf(await buffer(process.stdin), 'Standard input');
}
