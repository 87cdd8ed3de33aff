import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { codesOf } from '../errors/codes-of.js';
import { isForLogOnly } from '../errors/public-message.js';
import { causeOf, isMasked } from '../errors/to-client-error.js';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const masked = error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
  return masked ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}

/** Logs what the client is not told of an error. */
function logUntold(error: GraphQLError, { logger }: ServerContext): void {
  const cause = causeOf(error);
  if (isMasked(error)) logger.error({ err: cause, at: error.path }, 'operation failed');
  else if (cause instanceof GraphApiError && isForLogOnly(cause)) logger.warn({ code: cause.code, detail: cause.message, at: error.path }, 'operation failed');
}

/** Notes for the log line what an operation was and how it failed, and logs in full what its client sees masked, under the id that the client is told. */
export function useOperationReport(): ApolloServerPlugin<ServerContext> {
  return onEachRequest({
    didResolveOperation({ document, operation, operationName, contextValue: { report } }) {
      report.operation = operationName;
      report.resolved = operation ? { document, operation } : null;
      return Promise.resolve();
    },
    didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) logUntold(error, contextValue);
      return Promise.resolve();
    },
    willSendResponse({ response: { body }, contextValue: { report, requestId } }) {
      if (body.kind === 'single' && body.singleResult.errors) {
        report.errorCodes.push(...codesOf(body.singleResult.errors));
        body.singleResult.errors = body.singleResult.errors.map((error) => withRequestId(error, requestId));
      }
      return Promise.resolve();
    },
  });
}
