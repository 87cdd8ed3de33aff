import type { FastifyInstance } from 'fastify';
import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { answerError } from './answer-error.js';
import { quote } from './to-http-error.js';

/** Answers everything that fails or does not exist as JSON. */
export function useJsonErrors(http: FastifyInstance, limits: Limits): void {
  http.setErrorHandler((error, request, reply) => answerError(error, request, reply, limits));
  http.setNotFoundHandler(({ method, url }) => {
    throw new GraphApiError('PATH_NOT_FOUND', `There is nothing at ${method} ${quote(url)}; the API is at /graphql.`);
  });
}
