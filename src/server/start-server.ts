import { useAdmission } from './admission/use-admission.js';
import { createServerCaches } from './caches/server-caches.js';
import { useJsonErrors } from './errors/use-json-errors.js';
import { serveGraphiql } from './graphiql/serve-graphiql.js';
import { serveGraphql } from './graphql/serve-graphql.js';
import { createHttp } from './http/create-http.js';
import { listen, type Address } from './http/listen.js';
import { useCors } from './http/use-cors.js';
import { TimedEngine } from './metrics/timed-engine.js';
import { useMetrics } from './metrics/use-metrics.js';
import { useHealthChecks } from './observability/use-health-checks.js';
import { useRequestLog } from './observability/use-request-log.js';
import { planAhead } from './plan-ahead/plan-ahead.js';
import type { ServerOptions } from './server-options.js';
import { stopServer } from './stop/stop-server.js';
import { useDraining } from './stop/use-draining.js';

/** A server that listens. */
export interface RunningServer extends Address {
  /** Answers what is in flight, refuses what comes, then closes the engine. A second call waits for the first. */
  stop(): Promise<void>;
  /** Has the engine plan the usual questions, once a graph is there. Resolves when that is done, or the server stops; never rejects. */
  planAhead(): Promise<void>;
}

/** Starts the HTTP face, in the order in which a request meets it. Rejects with PORT_IN_USE or CONFIG_INVALID. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, engine } = options;
  const caches = createServerCaches(options.schema, config);
  const http = createHttp(options);
  useRequestLog(http);
  useJsonErrors(http, config.limits);
  await useCors(http, config.corsOrigins);
  const draining = useDraining(http);
  useHealthChecks(http, options);
  const admission = useAdmission(http, config.limits);
  const counts = useMetrics(http, options, { admission, caches });
  await serveGraphql(http, { ...options, engine: counts ? new TimedEngine(engine, counts) : engine }, { admission, caches });
  await serveGraphiql(http, options);
  const address = await listen(http, config);

  let stopped: Promise<void> | null = null;
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    return (stopped ??= stopServer({ http, draining, engine, grace: config.stopGrace }));
  };
  return Object.freeze({ ...address, stop, planAhead: () => planAhead({ ...options, counts, signal: stopping.signal }) });
}
