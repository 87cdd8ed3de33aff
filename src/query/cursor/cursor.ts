import { GraphApiError } from '../../errors/graph-api-error.js';

const VERSION = 1;
const POSITION = /^[01] \S.*$/su;
const LONGEST = 2_000;

/** What a cursor says: the field it belongs to, and the part of a sort key that outlives a generation. */
export interface Cursor {
  readonly field: string;
  readonly position: string;
}

/** A cursor as clients see it: base64url of its version, field and position. It is checked when it comes back, not signed. */
export function encodeCursor({ field, position }: Cursor): string {
  return Buffer.from(JSON.stringify([VERSION, field, position])).toString('base64url');
}

function parse(text: string): Cursor | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== VERSION) return null;
    const [, field, position] = parsed as unknown[];
    return typeof field === 'string' && typeof position === 'string' && POSITION.test(position) ? { field, position } : null;
  } catch {
    return null;
  }
}

/** Reads a cursor that an argument gives. Rejects with CURSOR_INVALID where it is forged or belongs to another field. */
export function decodeCursor(text: string, field: string, argument: string): string {
  const cursor = parse(text);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (!cursor)
    throw new GraphApiError(
      'CURSOR_INVALID',
      `${field}(${argument}:) is "${shown}", which is not a cursor of this API. Give a \`cursor\`, \`startCursor\` or \`endCursor\` of ${field}.`,
    );
  if (cursor.field !== field) throw new GraphApiError('CURSOR_INVALID', `${field}(${argument}:) is a cursor of ${cursor.field}. Give one of ${field}.`);
  return cursor.position;
}
