import { readPackStream, type PackedValue } from './read-packstream.js';

/** A statement as it was sent to the database. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, PackedValue>>;
}

/** Takes what a client sends, part by part, and gives the statements that are whole with it. */
export type StatementFinder = (part: Buffer) => readonly SentStatement[];

/** Four bytes that begin each connection, and four versions of four bytes that the client can speak. */
const OPENING = 20;
/** Of a client that was told the server's versions, which then names its own choice and what it is capable of. */
const CHOICE = /^[\0]{2}[\s\S]{2}[\0-\x7f]/;
const RUN = 0x10;

/** Joins the chunks of the first message, or tells null where it is not whole yet. */
function firstMessage(bytes: Buffer): { readonly message: Buffer; readonly rest: Buffer } | null {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const size = bytes.readUInt16BE(at);
    at += 2;
    if (size === 0 && chunks.length > 0) return { message: Buffer.concat(chunks), rest: bytes.subarray(at) };
    if (at + size > bytes.length) return null;
    if (size > 0) chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return null;
}

function statementOf(message: Buffer): readonly SentStatement[] {
  if (message[1] !== RUN) return [];
  const reader = readPackStream(message, 2);
  return [{ text: String(reader.value()), parameters: reader.value() as SentStatement['parameters'] }];
}

/** Skips what comes before the first message: the opening, and the choice of a version where the client was asked for one. */
function withoutHandshake(bytes: Buffer): Buffer | null {
  if (bytes.length < OPENING + 2) return null;
  const after = bytes.subarray(OPENING);
  // A message begins with its length, which is no choice of a version: those begin with two zero bytes.
  if (!CHOICE.test(after.toString('latin1', 0, 5))) return after.readUInt16BE() === 0 ? null : after;
  return after.subarray(5);
}

/** Finds the statements in what one client sends on one connection. */
export function findStatements(): StatementFinder {
  let waiting: Buffer = Buffer.alloc(0);
  let opened = false;
  return (part) => {
    waiting = Buffer.concat([waiting, part]);
    if (!opened) {
      const messages = withoutHandshake(waiting);
      if (messages === null) return [];
      [waiting, opened] = [messages, true];
    }
    const found: SentStatement[] = [];
    for (let next = firstMessage(waiting); next !== null; next = firstMessage(waiting)) {
      found.push(...statementOf(next.message));
      waiting = next.rest;
    }
    return found;
  };
}
