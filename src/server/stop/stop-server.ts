import { setTimeout as sleep } from 'node:timers/promises';
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

const ENGINE_CLOSE = 2000;

async function drain({ http, draining, grace }: Stop): Promise<void> {
  draining.begin();
  if (await draining.settled(grace)) return;
  http.log.warn({ grace }, 'requests in flight have used up the time for a stop and are cut off');
  http.server.closeAllConnections();
}

// A database that has frozen does not answer a goodbye either.
async function closeEngine({ http, engine }: Stop): Promise<void> {
  const closed = engine.close().then(() => true);
  if (await Promise.race([closed, sleep(ENGINE_CLOSE, false, { ref: false })])) return;
  http.log.warn({ engine: engine.name }, 'the engine did not close in time and is left');
}

/** Stops in the order that loses nothing: refuse, wait, close the connections, close the engine. */
export async function stopServer(stop: Stop): Promise<void> {
  await drain(stop);
  await closeHttp(stop.http);
  await closeEngine(stop);
}
