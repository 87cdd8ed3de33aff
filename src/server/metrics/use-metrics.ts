import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { factsOf } from '../caches/server-caches.js';
import type { GraphqlParts } from '../graphql/serve-graphql.js';
import type { ServerOptions } from '../server-options.js';
import { writeExposition } from './exposition.js';
import { readMetrics } from './read-metrics.js';
import { ServiceCounts } from './service-counts.js';

/** Milliseconds that an engine that is away may keep a scrape waiting. */
const PATIENCE = 500;

function servedGeneration(graphStates: ServerOptions['graphStates']): Promise<string | null> {
  const read = graphStates.current().then(
    ({ pointer }) => pointer.generation,
    () => null,
  );
  return Promise.race([read, sleep(PATIENCE, null, { ref: false })]);
}

/** Counts what `/graphql` answers and tells it at `/metrics`. Null where the settings say so: then nothing is counted. */
export function useMetrics(http: FastifyInstance, { config, engine, graphStates }: ServerOptions, { admission, caches }: GraphqlParts): ServiceCounts | null {
  if (!config.metrics) return null;
  const counts = new ServiceCounts();
  http.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') counts.countAnswer(reply.statusCode, reply.elapsedTime, request.report?.errorCodes ?? []);
    done();
  });
  http.get('/metrics', { config: { whileStopping: true } }, async (_request, reply) => {
    const generation = await servedGeneration(graphStates);
    const { contentType, text } = await writeExposition(
      readMetrics({ counts, requests: admission.load, engine: engine.facts(), caches: factsOf(caches), generation }),
    );
    return reply.header('cache-control', 'no-store').type(contentType).send(text);
  });
  return counts;
}
