import type { FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { quote } from './quote.js';

/** The error of a request for what is not there. */
export function nothingThere({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): GraphApiError {
  return new GraphApiError('PATH_NOT_FOUND', `There is nothing at ${method} ${quote(url)}; the API is at /graphql.`);
}
