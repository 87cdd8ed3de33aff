import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { answerClientError } from '../errors/answer-client-error.js';
import { answerError } from '../errors/answer-error.js';
import type { ServerOptions } from '../server-options.js';
import { isRequestId } from './is-request-id.js';
import { useJsonBodies } from './use-json-bodies.js';

const REQUEST_TIMEOUT = 30_000;
const CHECKING_INTERVAL = 5_000;

/** The HTTP server without any route: sizes, times, request ids and the shape of its own errors. */
export function createHttp({ config, logger, requestTimeout = REQUEST_TIMEOUT }: ServerOptions): FastifyInstance {
  const http = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => (isRequestId(headers['x-request-id']) ? headers['x-request-id'] : randomUUID()),
    ...(config.trustProxy.length > 0 && { trustProxy: [...config.trustProxy] }),
    bodyLimit: config.limits.maxBodyBytes,
    requestTimeout,
    // Said to Node as well, which otherwise gives headers a minute, and swaps the two times where that is the longer one.
    http: { requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, CHECKING_INTERVAL) },
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply, config.limits),
    clientErrorHandler: answerClientError,
  });
  useJsonBodies(http);
  http.decorateRequest('toldWhenOver', null);
  return http;
}
