import type { FastifyReply, FastifyRequest } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';
import type { AnswerHooks, Done } from './answer-hooks.js';
import { isCurrent, isWhole, type GraphStates } from './is-current.js';
import type { KeptResponses } from './kept-responses.js';

/** A GET that Apollo refuses for what sent it is for Apollo to see. */
const isPlain = ({ method, headers }: FastifyRequest): boolean =>
  headers[EXPLAIN_HEADER] === undefined && (method === 'POST' || headers['apollo-require-preflight'] !== undefined);

/** Sends what was answered to this very request, where the graph is still the same. */
const answerAgain = (responses: KeptResponses, graphStates: GraphStates) => async (request: FastifyRequest, reply: FastifyReply) => {
  const kept = isPlain(request) ? responses.of(request) : undefined;
  if (!kept || !request.report || !(await isCurrent(kept, graphStates))) return undefined;
  const { operation, measure, edition } = kept;
  Object.assign(request.report, { operation, measure, edition, repeated: true });
  return reply.header('content-type', kept.contentType).send(kept.body);
};

const keepAnswer = (responses: KeptResponses) => (request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done) => {
  const { report } = request;
  if (report?.measure && !report.repeated && typeof payload === 'string' && isWhole(request, reply)) {
    const { edition, operation, measure } = report;
    responses.keep(request, reply, { body: payload, edition, operation, measure });
  }
  done(null, payload);
};

/** The hooks by which a request that was answered before is answered again without a look at what it asks. */
export function repetition(responses: KeptResponses, graphStates: GraphStates): AnswerHooks {
  return { preHandler: answerAgain(responses, graphStates), onSend: keepAnswer(responses) };
}
