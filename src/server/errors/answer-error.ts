import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config.js';
import { errorBody } from './client-error.js';
import { isForLogOnly, publicMessage } from './public-message.js';
import { retryAfterOf } from './retry-after.js';
import { toHttpError } from './to-http-error.js';

/** Answers a request that ended in an error outside GraphQL, in the shape that GraphQL gives errors. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, limits: Limits): void {
  const answered = toHttpError(error, request, limits);
  const { code, message, entry, cause } = answered;
  const masked = code === 'INTERNAL_SERVER_ERROR';
  if (masked) request.log.error({ err: cause }, 'request failed');
  else if (isForLogOnly(answered)) request.log[entry.level]({ code, detail: message }, 'request failed');
  request.report?.errorCodes.push(code);
  const retryAfter = retryAfterOf(code);
  if (retryAfter !== null) void reply.header('retry-after', retryAfter);
  void reply.code(entry.status).send(errorBody(code, publicMessage(answered), masked ? request.id : undefined));
}
