import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { codesOf } from '../errors/codes-of.js';

type Done = (error: null, payload: unknown) => void;

/** Notes the codes of an answer that Apollo gave before there was an operation, as a refusal of CSRF prevention is. */
export function reportRefusal({ report }: FastifyRequest, { statusCode }: FastifyReply, payload: unknown, done: Done): void {
  if (statusCode >= 400 && report?.errorCodes.length === 0 && typeof payload === 'string') {
    const { errors } = JSON.parse(payload) as { readonly errors?: readonly GraphQLFormattedError[] };
    report.errorCodes.push(...codesOf(errors ?? []));
  }
  done(null, payload);
}
