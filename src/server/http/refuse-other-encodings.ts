import { isUtf8 } from 'node:buffer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';

const OVER_ASCII = /%[89a-f]/i;
const ESCAPED = /%([\da-f]{2})/gi;

const bytesOf = (url: string): Buffer =>
  Buffer.from(
    url.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Refuses an address that escapes other bytes than UTF-8, such as EUC-KR: it would be read as a question about other words. */
export function refuseOtherEncodings({ url }: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  if (OVER_ASCII.test(url) && !isUtf8(bytesOf(url))) {
    throw new GraphApiError('BAD_REQUEST', 'The address escapes bytes that are not UTF-8. Escape text as UTF-8, and not as EUC-KR.');
  }
  done();
}
