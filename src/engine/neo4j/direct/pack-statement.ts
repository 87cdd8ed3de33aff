import type { EncodedValue } from '../../copy-parameters.js';
import { PackStreamWriter } from './pack-stream-writer.js';

/** A statement and how the server is to run it. */
export interface PackedStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, EncodedValue<number>>>;
  readonly database: string;
  /** Milliseconds that the server may take. */
  readonly timeout: number;
  /** It writes. @default false */
  readonly writes?: boolean;
}

const RUN = 0x10;
const PULL = 0x3f;
/** Bytes of one chunk of a message at most. */
const CHUNK = 0xffff;
const CHUNK_HEADER = 2;
const END_OF_MESSAGE = 2;

const writer = new PackStreamWriter();
const PULL_ALL = pullAll();

/** Both messages of a statement, "run this" and "give all of it", as bytes of a Bolt connection: one write in place of one for each 1,400 bytes. */
export function packStatement({ text, parameters, database, timeout, writes = false }: PackedStatement): Buffer {
  writer.message(RUN, 3);
  writer.value(text);
  writer.value(parameters);
  writer.value({ mode: writes ? 'w' : 'r', db: database, tx_timeout: Math.ceil(timeout) });
  return chunked(writer.take(), PULL_ALL);
}

function pullAll(): Buffer {
  writer.message(PULL, 1);
  writer.value({ n: -1 });
  return chunked(writer.take(), Buffer.alloc(0));
}

/** A message cut into chunks, and then what is sent with it. */
function chunked(message: Buffer, next: Buffer): Buffer {
  const size = message.length + Math.ceil(message.length / CHUNK) * CHUNK_HEADER + END_OF_MESSAGE;
  const bytes = Buffer.allocUnsafe(size + next.length);
  let end = 0;
  for (let start = 0; start < message.length; start += CHUNK) {
    const chunk = Math.min(CHUNK, message.length - start);
    end = bytes.writeUInt16BE(chunk, end);
    end += message.copy(bytes, end, start, start + chunk);
  }
  end = bytes.writeUInt16BE(0, end);
  next.copy(bytes, end);
  return bytes;
}
