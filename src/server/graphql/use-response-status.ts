import type { ApolloServerPlugin, GraphQLRequest, HTTPGraphQLHead } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';
import { codesOf } from '../errors/codes-of.js';
import { retryAfterOf } from '../errors/retry-after.js';
import { acceptsOnlyPlainJson } from './accepts-only-plain-json.js';
import { onEachRequest } from './on-each-request.js';

// Apollo gives these their status itself, from what the GraphQL-over-HTTP specification says.
const OF_THE_PROTOCOL: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

// To a client that knows application/json only, a status says whether HTTP went well; these answers are well-formed.
const WELL_FORMED_FOR_PLAIN_JSON: ReadonlySet<ErrorCode> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

const isEmpty = (data: ExecutionResult['data']): boolean => Object.values(data ?? {}).every((value) => value === null);

function applyCatalogue(codes: readonly ErrorCode[], head: HTTPGraphQLHead): void {
  const gravest = codes.reduce((one, other) => (ERROR_CATALOG[other].status > ERROR_CATALOG[one].status ? other : one));
  head.status = ERROR_CATALOG[gravest].status;
  const retryAfter = retryAfterOf(gravest);
  if (retryAfter !== null) head.headers.set('retry-after', String(retryAfter));
}

function setStatus(codes: readonly ErrorCode[], { http }: GraphQLRequest, head: HTTPGraphQLHead): void {
  if (!codes.every((code) => OF_THE_PROTOCOL.has(code))) applyCatalogue(codes, head);
  else if (codes.every((code) => WELL_FORMED_FOR_PLAIN_JSON.has(code)) && acceptsOnlyPlainJson(http?.headers)) head.status = 200;
}

/** Gives an answer without data the HTTP status of its gravest error, and follows the specification on plain JSON. */
export function useResponseStatus(): ApolloServerPlugin {
  return onEachRequest({
    willSendResponse({ request, response }) {
      const { errors, data } = response.body.kind === 'single' ? response.body.singleResult : {};
      if (errors && errors.length > 0 && isEmpty(data)) setStatus(codesOf(errors), request, response.http);
      return Promise.resolve();
    },
  });
}
