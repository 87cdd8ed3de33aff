import type { FastifyReply, FastifyRequest } from 'fastify';
import { createRequestContext, type RequestContext } from '../../query/request-context.js';
import { createRequestReport, type RequestReport } from '../observability/request-report.js';
import type { ServerOptions } from '../server-options.js';

/** What an operation gets, and what the server itself wants to know of it. */
export interface ServerContext extends RequestContext {
  readonly requestId: string;
  readonly report: RequestReport;
}

// An answer that closes before it is written has lost its client, and what still runs for it is ended.
function signalOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** Makes the context of the operation that a request carries. */
export function createServerContext(request: FastifyRequest, reply: FastifyReply, { engine, graphStates, config }: ServerOptions): ServerContext {
  const context = createRequestContext({ engine, graphStates, limits: config.limits, signal: signalOf(reply), logger: request.log });
  return { ...context, requestId: request.id, report: request.report ?? createRequestReport() };
}
