import { request as send, type Agent } from 'node:http';
import type { LoadRequest } from './load-request.js';

/** What was answered, as far as an open load counts it. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: boolean;
}

/** Where a request goes, over which connections, and how many milliseconds its answer is waited for. */
export interface Sending {
  readonly url: string;
  readonly agent: Agent;
  readonly patience: number;
}

/** Sends one request and resolves when its answer is read to the end. Rejects with the error of the connection, or with the code GIVEN_UP. */
export function sendRequest({ url, agent, patience }: Sending, { method, path, body, headers }: LoadRequest): Promise<Answer> {
  const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = send(new URL(path, url), { method, agent, headers: { ...length, ...headers } }, (response) => {
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] !== undefined }));
      response.resume();
    });
    asked.once('error', reject);
    const timer = setTimeout(() => asked.destroy(Object.assign(new Error('Given up.'), { code: 'GIVEN_UP' })), patience);
    asked.once('close', () => clearTimeout(timer));
    asked.end(body);
  });
}
