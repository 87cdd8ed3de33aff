import { createReadStream } from 'node:fs';
import type { Content } from './bundle.js';
import type { FileIssue } from './file-content.js';
import { isNestedTooDeep, TOO_DEEP } from './is-nested-too-deep.js';

/** A line of a JSON Lines file, and where it stands. */
export interface JsonLine {
  /** From the top of the file, counted from 0. */
  readonly index: number;
  /** In bytes, from the start of the file. */
  readonly offset: number;
  readonly bytes: number;
  readonly value: Content;
  /** What is wrong with it; null where it is JSON. */
  readonly issue: FileIssue | null;
}

const MARK = '\uFEFF';
const MARK_BYTES = Buffer.byteLength(MARK);

async function* textsOf(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of createReadStream(file, { highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest + decoder.decode()];
}

/** Whether an error says that a file is not UTF-8. */
export function isDecodingError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

type Parsed = Pick<JsonLine, 'value' | 'issue'>;

const wrong = (message: string, line: number, column = 1): Parsed => ({ value: null, issue: { code: 'SYNTAX', message, line, column } });

function parseLine(text: string, line: number): Parsed {
  try {
    const value = parseJsonLine(text);
    return isNestedTooDeep(value) ? wrong(TOO_DEEP, line) : { value, issue: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong(`Not JSON: ${message}`, line, Number(/position (\d+)/.exec(message)?.[1] ?? 0) + 1);
  }
}

/** What a line holds, composed (NFC). Throws where it is no JSON. */
export const parseJsonLine = (text: string): Content => JSON.parse(text.normalize('NFC')) as Content;

/** Reads the lines of a JSON Lines file, some at a time; empty ones are passed over. Rejects with a decoding error where it is not UTF-8. */
export async function* readJsonLines(file: string): AsyncGenerator<readonly JsonLine[]> {
  let [index, offset] = [-1, 0];
  for await (const texts of textsOf(file)) {
    const lines: JsonLine[] = [];
    for (const written of texts) {
      index += 1;
      const bytes = Buffer.byteLength(written);
      const mark = index === 0 && written.startsWith(MARK) ? MARK_BYTES : 0;
      const text = mark > 0 ? written.slice(MARK.length) : written;
      if (text.trim() !== '') lines.push({ index, offset: offset + mark, bytes: bytes - mark, ...parseLine(text, index + 1) });
      offset += bytes + 1;
    }
    yield lines;
  }
}
