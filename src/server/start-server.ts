import { useAdmission } from './admission/use-admission.js';
import { useJsonErrors } from './errors/use-json-errors.js';
import { serveGraphiql } from './graphiql/serve-graphiql.js';
import { serveGraphql } from './graphql/serve-graphql.js';
import { createHttp } from './http/create-http.js';
import { listen, type Address } from './http/listen.js';
import { useCors } from './http/use-cors.js';
import { useHealthChecks } from './observability/use-health-checks.js';
import { useRequestLog } from './observability/use-request-log.js';
import type { ServerOptions } from './server-options.js';
import { stopServer } from './stop/stop-server.js';
import { useDraining } from './stop/use-draining.js';

/** A server that listens. */
export interface RunningServer extends Address {
  /** Answers what is in flight, refuses what comes, then closes the engine. A second call waits for the first. */
  stop(): Promise<void>;
}

/** Starts the HTTP face, in the order in which a request meets it. Rejects with PORT_IN_USE or CONFIG_INVALID. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, engine } = options;
  const http = createHttp(options);
  useRequestLog(http);
  useJsonErrors(http, config.limits);
  await useCors(http, config.corsOrigins);
  const draining = useDraining(http);
  useHealthChecks(http, options);
  await serveGraphql(http, options, useAdmission(http, config.limits));
  await serveGraphiql(http, options);
  const address = await listen(http, config);

  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= stopServer({ http, draining, engine, grace: config.stopGrace }));
  return Object.freeze({ ...address, stop });
}
