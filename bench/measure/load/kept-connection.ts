import { createRequire } from 'node:module';
import type { LoadRequest } from '../load-request.js';

// undici belongs to the bench's own package, and its types to the main one, which is checked without the bench installed.
type Undici = typeof import('undici-types');
const undici = () => createRequire(import.meta.url)('undici') as Undici;

/** What a load looks at in an answer. */
export interface KeptAnswer {
  readonly bytes: number;
  /** Null of a status 304, and of a 200 whose body does not begin with `errors`. */
  readonly failure: string | null;
}

/** One connection that is kept open, and carries one request at a time. */
export interface KeptConnection {
  /** Resolves in any case; what fails is told by the answer. */
  send(request: LoadRequest): Promise<KeptAnswer>;
  close(): Promise<void>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** Apollo writes `errors` before `data`. */
const ERRORS = '{"errors"';
const TOLD = 300;

function failureOf(status: number, start: string): string | null {
  return status === 304 || (status === 200 && !start.startsWith(ERRORS)) ? null : `${status} ${start.slice(0, TOLD)}`;
}

/** Opens connections to a server, such as `http://127.0.0.1:4000`. */
export function keepConnections(url: string, count: number): readonly KeptConnection[] {
  const { Client } = undici();
  return Array.from({ length: count }, () => {
    const client = new Client(url, { pipelining: 1 });
    // `dispatch` hands the parts of an answer on as they come; a stream for each answer would cost the load a fifth more processor time.
    const send = ({ method, path, body, headers }: LoadRequest): Promise<KeptAnswer> =>
      new Promise((resolve) => {
        let [status, bytes, start] = [0, 0, ''];
        client.dispatch(
          { method, path, body: body ?? null, headers: { ...(body === undefined ? {} : JSON_TYPE), ...headers } },
          {
            onConnect: () => undefined,
            onHeaders: (code) => ((status = code), true),
            onData: (part) => {
              if (bytes === 0) start = part.toString('latin1', 0, TOLD);
              bytes += part.length;
              return true;
            },
            onComplete: () => resolve({ bytes, failure: failureOf(status, start) }),
            onError: (error) => resolve({ bytes, failure: error.message }),
          },
        );
      });
    return { send, close: () => client.close() };
  });
}
