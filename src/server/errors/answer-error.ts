import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config.js';
import { errorBody } from './client-error.js';
import { retryAfterOf } from './retry-after.js';
import { toHttpError } from './to-http-error.js';

/** Answers a request that ended in an error outside GraphQL, in the shape that GraphQL gives errors. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, limits: Limits): void {
  const { code, message, entry, cause } = toHttpError(error, request, limits);
  const masked = code === 'INTERNAL_SERVER_ERROR';
  if (masked) request.log.error({ err: cause }, 'request failed');
  request.report?.errorCodes.push(code);
  const retryAfter = retryAfterOf(code);
  if (retryAfter !== null) void reply.header('retry-after', retryAfter);
  void reply.code(entry.status).send(errorBody(code, message, masked ? request.id : undefined));
}
