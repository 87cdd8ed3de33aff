import { createReadStream } from 'node:fs';
import type { Content } from './bundle.js';
import { unreadable, type FileContent, type FileIssue } from './file-content.js';
import { isNestedTooDeep, TOO_DEEP } from './is-nested-too-deep.js';

async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function isDecodingError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

interface ParsedLine {
  readonly value: Content;
  readonly issue: FileIssue | null;
}

const wrong = (message: string, line: number, column = 1): ParsedLine => ({ value: null, issue: { code: 'SYNTAX', message, line, column } });

function parseLine(text: string, line: number): ParsedLine {
  try {
    const value = JSON.parse(text.normalize('NFC')) as Content;
    return isNestedTooDeep(value) ? wrong(TOO_DEEP, line) : { value, issue: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong(`Not JSON: ${message}`, line, Number(/position (\d+)/.exec(message)?.[1] ?? 0) + 1);
  }
}

/** Reads a JSON Lines file, one node a line, as it streams; empty lines are passed over. */
export async function readJsonLinesFile(file: string): Promise<FileContent> {
  const values: { path: readonly [number]; value: Content }[] = [];
  const issues: FileIssue[] = [];
  let index = -1;
  try {
    for await (const text of linesOf(file)) {
      index += 1;
      if (text.trim() === '') continue;
      const { value, issue } = parseLine(text, index + 1);
      if (issue) issues.push(issue);
      else values.push({ path: [index], value });
    }
  } catch (error) {
    if (!isDecodingError(error)) throw error;
    return unreadable({ code: 'FILE_NOT_UTF8' });
  }
  return values.length + issues.length === 0 ? unreadable({ code: 'FILE_EMPTY' }) : { values, issues };
}
