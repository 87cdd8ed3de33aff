import type { FastifyInstance } from 'fastify';
import type { Limits } from '../../config/config.js';
import { answerError } from './answer-error.js';
import { nothingThere } from './nothing-there.js';

/** Answers everything that fails or does not exist as JSON. */
export function useJsonErrors(http: FastifyInstance, limits: Limits): void {
  http.setErrorHandler((error, request, reply) => answerError(error, request, reply, limits));
  http.setNotFoundHandler((request) => {
    throw nothingThere(request);
  });
}
