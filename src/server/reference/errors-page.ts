import { ERROR_CATALOG, type ErrorCode, type ErrorEntry } from '../../errors/catalog.js';
import { retryAfterOf } from '../errors/retry-after.js';
import { markdownTable } from '../../model/emit/markdown-table.js';

const INTRODUCTION = `# Errors

Every error that a client can see, in the catalogue \`src/errors/catalog.ts\`; this page is emitted from it.

An error has a \`message\` that names what was given and what would be right, and \`extensions.code\`, which is one of
these and does not change. Errors outside GraphQL, as for an unknown path, have the same shape:

\`\`\`json
{ "errors": [{ "message": "There is nothing at GET \\"/nothing\\"; the API is at /graphql.", "extensions": { "code": "PATH_NOT_FOUND" } }] }
\`\`\`

- The **status** is that of the HTTP answer where the error left no data; an answer with a part of the data is 200. To a
  client that accepts \`application/json\` and not \`application/graphql-response+json\`, a document that does not parse or
  validate and a variable that does not fit are answered 200, as the GraphQL-over-HTTP specification says.
- **Retry** is the \`Retry-After\` header in seconds: where there is one, the same request may succeed later.
- A failure of the service itself is masked as \`INTERNAL_SERVER_ERROR\`, with \`extensions.requestId\`; the log has the
  whole of it under that id, which is also the \`x-request-id\` header of every answer.
- [What bad input gets](bad-input.md) shows an example of each kind, those that are no error among them.`;

const row = ([code, { status, sentence }]: [string, ErrorEntry]): readonly string[] => [
  `\`${code}\``,
  `${status}`,
  `${retryAfterOf(code as ErrorCode) ?? ''}`,
  sentence,
];

function section(title: string, fault: ErrorEntry['fault']): string {
  const entries = Object.entries<ErrorEntry>(ERROR_CATALOG).filter(([, entry]) => entry.fault === fault);
  return `## ${title}\n\n${markdownTable(['code', 'status', 'retry', 'when, and what to do'], entries.map(row))}`;
}

/** The text of `docs/reference/errors.md`. */
export function errorsPage(): string {
  const user = section('For the caller to mend (exit code 1 on the command line)', 'user');
  const system = section('For the operator to mend (exit code 2 on the command line)', 'system');
  return `${INTRODUCTION}\n\n${user}\n\n${system}\n`;
}
