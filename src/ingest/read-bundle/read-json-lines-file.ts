import { unreadable, type FileContent, type FileIssue } from './file-content.js';
import type { Content } from './bundle.js';
import { isDecodingError, readJsonLines } from './read-json-lines.js';

/** Reads a JSON Lines file, one node a line, as it streams; empty lines are passed over. */
export async function readJsonLinesFile(file: string): Promise<FileContent> {
  const values: { path: readonly [number]; value: Content }[] = [];
  const issues: FileIssue[] = [];
  try {
    for await (const lines of readJsonLines(file)) {
      issues.push(...lines.flatMap(({ issue }) => issue ?? []));
      values.push(...lines.flatMap(({ index, value, issue }) => (issue ? [] : [{ path: [index] as const, value }])));
    }
  } catch (error) {
    if (!isDecodingError(error)) throw error;
    return unreadable({ code: 'FILE_NOT_UTF8' });
  }
  return values.length + issues.length === 0 ? unreadable({ code: 'FILE_EMPTY' }) : { values, issues };
}
