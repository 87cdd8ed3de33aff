import { createHash } from 'node:crypto';
import { GraphApiError } from '../../errors/graph-api-error.js';

const VERSION = 1;
const FIELD = 'Query.search';
const POSITION = /^\d \d{6} .*$/su;
const LONGEST = 4_000;
const DIGEST_LENGTH = 12;

/** A name for what a search asks and what narrows it; equal questions have equal names. */
export function digestOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, DIGEST_LENGTH);
}

/** A cursor of a search: where an edge stands among the finds, and which search it belongs to. It is checked when it comes back, not signed. */
export function encodeSearchCursor(digest: string, position: string): string {
  return Buffer.from(JSON.stringify([VERSION, FIELD, digest, position])).toString('base64url');
}

function parse(text: string): { readonly digest: unknown; readonly position: string } | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 4 || parsed[0] !== VERSION || parsed[1] !== FIELD) return null;
    const [, , digest, position] = parsed as unknown[];
    return typeof position === 'string' && POSITION.test(position) ? { digest, position } : null;
  } catch {
    return null;
  }
}

/** Reads a cursor that an argument gives. Rejects with CURSOR_INVALID where it is forged or belongs to another search. */
export function decodeSearchCursor(text: string, digest: string, argument: string): string {
  const cursor = parse(text);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (!cursor)
    throw new GraphApiError('CURSOR_INVALID', `${FIELD}(${argument}:) is "${shown}", which is not a cursor of a search. Give a \`cursor\` of ${FIELD}.`);
  if (cursor.digest === digest) return cursor.position;
  throw new GraphApiError(
    'CURSOR_INVALID',
    `${FIELD}(${argument}:) is a cursor of another search. Give one of the same query, types, filter and includeReference.`,
  );
}
