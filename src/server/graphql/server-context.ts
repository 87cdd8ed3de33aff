import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSilentContext } from '../../api/create-silent-context.js';
import { CallEnd } from '../../engine/call-end.js';
import type { EndSignal } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { QueryTrace } from '../../query/query-trace.js';
import type { Answers } from '../../query/answers/answers.js';
import { createRequestContext, type RequestContext } from '../../query/request-context.js';
import { clientOf } from '../admission/client-of.js';
import { whenOver } from '../http/when-over.js';
import { readExplainMode, type ExplainMode } from '../explain/explain-mode.js';
import { createRequestReport, type RequestReport } from '../observability/request-report.js';
import type { ServerOptions } from '../server-options.js';

/** What is kept of an operation that is to be explained. */
export interface Explanation {
  readonly mode: ExplainMode;
  readonly traces: QueryTrace[];
}

/** What an operation gets, and what the server itself wants to know of it. */
export interface ServerContext extends RequestContext {
  readonly requestId: string;
  readonly report: RequestReport;
  /** Null where the request does not ask for it. */
  readonly explanation: Explanation | null;
}

// A request that is over before its answer is written has lost its client, and what still runs for it is ended.
function endOf(request: FastifyRequest, reply: FastifyReply): EndSignal {
  const gone = new CallEnd();
  whenOver(request, reply, () => {
    if (!reply.raw.writableFinished) gone.abort(new GraphApiError('ENGINE_TIMEOUT', 'The client left.'));
  });
  return gone;
}

/** What contexts are made of, beside the request. */
export interface ServerContextOptions extends ServerOptions {
  readonly answers: Answers | null;
}

/** Makes the context of the operation that a request carries. */
export function createServerContext(request: FastifyRequest, reply: FastifyReply, options: ServerContextOptions): ServerContext {
  const { engine, graphStates, config } = options;
  const { limits } = config;
  const report = request.report ?? createRequestReport();
  const mode = readExplainMode(request, config.explain);
  const explanation = mode && { mode, traces: [] as QueryTrace[] };
  const facts = { requestId: request.id, report, explanation };
  if (mode === 'only')
    return { ...createSilentContext({ limits, capabilities: engine.capabilities, onQuery: (trace) => explanation?.traces.push(trace) }), ...facts };
  const onQuery = (trace: QueryTrace): void => {
    if (trace.statement) report.statements += 1;
    explanation?.traces.push(trace);
  };
  // What is explained is run, so that what is told is what happened.
  const answers = explanation ? null : options.answers;
  const noted = {
    current: async () => {
      const state = await graphStates.current();
      report.edition = state.edition;
      return state;
    },
  };
  const signal = endOf(request, reply);
  const client = clientOf(request);
  return { ...createRequestContext({ engine, graphStates: noted, limits, answers, signal, client, logger: request.log, onQuery }), ...facts };
}
