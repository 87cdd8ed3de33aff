import type { DriverProtocol, ReceivedMessage, ServerMessage } from './driver-connection.js';
import { NotPlain, PackStreamReader } from './pack-stream-reader.js';

/** Fields of a record that hold more than plain JSON, as the driver reads them. */
export class DriverFields {
  constructor(readonly values: readonly unknown[]) {}
}

const SUCCESS = 0x70;
const RECORD = 0x71;

/**
 * Makes a connection read plain answers by our reader, which makes the values that an engine gives at once. Everything
 * else is read by the driver as ever. Returns what undoes it.
 */
export function unpackPlainly(protocol: DriverProtocol): () => void {
  const unpack = protocol.unpack.bind(protocol);
  protocol.unpack = (message) => plainMessage(message) ?? byDriver(unpack(message));
  return () => {
    protocol.unpack = unpack;
  };
}

/** The message where all of it is plain. The place that the driver reads from is not moved. */
function plainMessage(message: ReceivedMessage): ServerMessage | null {
  const reader = '_buffer' in message ? new PackStreamReader(message._buffer, message.position) : new PackStreamReader(wholeOf(message), 0);
  try {
    reader.byte();
    const signature = reader.byte();
    if (signature === RECORD) return { signature, fields: [reader.value()] };
    return signature === SUCCESS ? { signature, fields: [reader.answerMetadata()] } : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function wholeOf({ _buffers: parts }: Extract<ReceivedMessage, { readonly _buffers: unknown }>): Buffer {
  return Buffer.concat(parts.map(({ _buffer: bytes }) => bytes));
}

function byDriver(message: ServerMessage): ServerMessage {
  if (message.signature !== RECORD) return message;
  return { signature: RECORD, fields: [new DriverFields(message.fields[0] as readonly unknown[])] };
}
