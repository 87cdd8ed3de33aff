import { GraphApiError } from '../../errors/graph-api-error.js';

const VERSION = 1;
const LONGEST = 4_000;

/** A value that groups are ordered by. */
export type GroupValue = string | number | boolean | null;

/** What a cursor of groups says: what they are groups of, by what and in which order, and where one of them stands. */
export interface GroupCursor {
  readonly field: string;
  readonly position: readonly GroupValue[];
}

/** A cursor of groups as clients see it. It is checked when it comes back, not signed. */
export function encodeGroupCursor({ field, position }: GroupCursor): string {
  return Buffer.from(JSON.stringify([VERSION, field, position])).toString('base64url');
}

const isValue = (value: unknown): value is GroupValue => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function parse(text: string): GroupCursor | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== VERSION) return null;
    const [, field, position] = parsed as unknown[];
    return typeof field === 'string' && Array.isArray(position) && position.every(isValue) ? { field, position } : null;
  } catch {
    return null;
  }
}

/** Reads a cursor of groups that have a value of each of the JavaScript types, or null. Rejects with CURSOR_INVALID where it is forged, or of other groups or another order. */
export function decodeGroupCursor(text: string, field: string, argument: string, types: readonly string[]): readonly GroupValue[] {
  const cursor = parse(text);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (cursor && cursor.field !== field)
    throw new GraphApiError('CURSOR_INVALID', `${argument} "${shown}" is a cursor of ${cursor.field.slice(0, 200)}. Give one of ${field}.`);
  const fits = cursor?.position.every((value, index) => value === null || typeof value === types[index]) ?? false;
  if (cursor?.position.length === types.length && fits) return cursor.position;
  throw new GraphApiError(
    'CURSOR_INVALID',
    `${argument} "${shown}" is not a cursor of this API. Give a \`cursor\`, \`startCursor\` or \`endCursor\` of ${field}.`,
  );
}
