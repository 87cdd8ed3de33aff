import type { FastifyInstance } from 'fastify';
import type { Engine } from '../../engine/engine.js';
import { closeHttp } from './close-http.js';
import type { Draining } from './use-draining.js';

/** What is stopped, and how long requests in flight are waited for. */
export interface Stop {
  readonly http: FastifyInstance;
  readonly draining: Draining;
  readonly engine: Engine;
  /** Milliseconds. */
  readonly grace: number;
}

/** Stops in the order that loses nothing: refuse, wait, close the connections, close the engine. */
export async function stopServer({ http, draining, engine, grace }: Stop): Promise<void> {
  draining.begin();
  const settled = await draining.settled(grace);
  if (!settled) {
    http.log.warn({ grace }, 'requests in flight have used up the time for a stop and are cut off');
    http.server.closeAllConnections();
  }
  await closeHttp(http);
  await engine.close();
}
