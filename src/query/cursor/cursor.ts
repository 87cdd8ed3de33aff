import { GraphApiError } from '../../errors/graph-api-error.js';

const VERSION = 1;
// A name of symbols only leaves the order empty, so that a space may follow.
const POSITION = /^[01] .+$/su;
const LONGEST = 8_000;

/** A value that a list is ordered by. */
export type KeyValue = string | number | boolean | null;

/** What a cursor says: the list it belongs to, and where it stands in it. */
export interface Cursor {
  readonly field: string;
  /** Names the filter and the order of the list; empty where it has none. */
  readonly signature: string;
  /** The part of a sort key that outlives a generation. */
  readonly position: string;
  /** The values of the order, before the sort key. */
  readonly keys: readonly KeyValue[];
}

/** A cursor as clients see it: base64url of its version, field and position. It is checked when it comes back, not signed. */
export function encodeCursor({ field, signature, position, keys }: Cursor): string {
  const ordered = signature === '' ? [] : [signature, keys];
  return Buffer.from(JSON.stringify([VERSION, field, position, ...ordered])).toString('base64url');
}

const isKey = (value: unknown): value is KeyValue => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Reads a cursor of any list; null where it is none. */
export function readCursor(text: string): Cursor | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || ![3, 5].includes(parsed.length) || parsed[0] !== VERSION) return null;
    const [, field, position, signature = '', keys = []] = parsed as unknown[];
    if (typeof field !== 'string' || typeof position !== 'string' || typeof signature !== 'string') return null;
    return POSITION.test(position) && Array.isArray(keys) && keys.every(isKey) ? { field, position, signature, keys } : null;
  } catch {
    return null;
  }
}

function refuse(message: string): never {
  throw new GraphApiError('CURSOR_INVALID', message);
}

/** Reads a cursor that an argument gives to a list. Rejects with CURSOR_INVALID where it is forged or belongs to another list. */
export function decodeCursor(text: string, { field, signature }: Pick<Cursor, 'field' | 'signature'>, argument: string): Cursor {
  const cursor = readCursor(text);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (!cursor) {
    refuse(`${field}(${argument}:) is "${shown}", which is not a cursor of this API. Give a \`cursor\`, \`startCursor\` or \`endCursor\` of ${field}.`);
  }
  if (cursor.field !== field) refuse(`${field}(${argument}:) is a cursor of ${cursor.field}. Give one of ${field}.`);
  if (cursor.signature === signature) return cursor;
  return refuse(
    `${field}(${argument}:) is a cursor of ${field} with another \`filter\`, \`edgeFilter\` or \`orderBy\`. Give them as they were, or begin without a cursor.`,
  );
}
