import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { decodeUtf8 } from '../read-bundle/read-utf8.js';
import type { SourceText } from './source-text.js';

/** The lines of a text as editors count them: a break at its end begins no further line. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return Object.freeze(lines);
}

/** Reads the operator's copy of a document. Rejects with CONFIG_INVALID where the file cannot be read or is no text. */
export async function readSourceText(file: string): Promise<SourceText> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new GraphApiError('CONFIG_INVALID', `The source "${file}" cannot be read.`, { cause });
  });
  const text = decodeUtf8(bytes);
  if (text === null) throw new GraphApiError('CONFIG_INVALID', `The source "${file}" is not UTF-8 text.`);
  return Object.freeze({ sha256: createHash('sha256').update(bytes).digest('hex'), lines: splitLines(text) });
}
