import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';
import { errorBody } from './client-error.js';
import { systemCodeOf } from './system-code-of.js';

const CODES: ReadonlyMap<string | null, ErrorCode> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 'REQUEST_TIMEOUT'],
  ['HPE_HEADER_OVERFLOW', 'HEADERS_TOO_LARGE'],
]);

const SENTENCES: Partial<Record<ErrorCode, string>> = { BAD_REQUEST: 'What arrived is not an HTTP request.' };

/** Answers, on the bare connection, what never became a request: too late, too large, or not HTTP at all. */
export function answerClientError(error: Error, socket: Socket): void {
  if (systemCodeOf(error) === 'ECONNRESET' || socket.destroyed) return;
  const code = CODES.get(systemCodeOf(error)) ?? 'BAD_REQUEST';
  const { status, sentence } = ERROR_CATALOG[code];
  const body = JSON.stringify(errorBody(code, SENTENCES[code] ?? sentence));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
