import { readFile } from 'node:fs/promises';

/** The text of a file, composed (NFC) so that Korean compares equal however it was typed; null where it is not UTF-8. */
export async function readUtf8(file: string): Promise<string | null> {
  return decodeUtf8(await readFile(file));
}

/** The same of bytes at hand. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}
