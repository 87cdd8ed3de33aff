import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const LINGER = 500;

/** Closes the listener and the idle connections; those still open after a moment have sent no whole request and are cut off. */
export async function closeHttp(http: FastifyInstance): Promise<void> {
  const closed = new AbortController();
  const cut = sleep(LINGER, undefined, { signal: closed.signal, ref: false }).then(
    () => http.server.closeAllConnections(),
    () => undefined,
  );
  await http.close();
  closed.abort();
  await cut;
}
