import type { FastifyInstance } from 'fastify';
import type { ServerOptions } from '../server-options.js';
import { checkReadiness } from './check-readiness.js';

/** `/livez`: the process is up. `/readyz`: the engine answers and a graph is loaded; else 503 with the code and a sentence. */
export function useHealthChecks(http: FastifyInstance, options: ServerOptions): void {
  http.get('/livez', { config: { whileStopping: true } }, (_request, reply) => {
    void reply.header('cache-control', 'no-store').send({ status: 'live' });
  });
  http.get('/readyz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return { status: 'ready', ...(await checkReadiness(options)) };
  });
}
