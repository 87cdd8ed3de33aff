import type { IssueFacts } from '../issue/bundle-issue.js';
import type { Content, ContentPath } from './bundle.js';

/** A problem of a file, where it stands in it. */
export type FileIssue = IssueFacts & { readonly line: number; readonly column: number };

/** What a file holds, by the path that leads there; `issues` says what could not be read. */
export interface FileContent {
  readonly values: readonly { readonly path: ContentPath; readonly value: Content }[];
  readonly issues: readonly FileIssue[];
}

/** A file that could not be read at all. */
export function unreadable(facts: IssueFacts, line = 1, column = 1): FileContent {
  return { values: [], issues: [{ ...facts, line, column }] };
}
