import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { codesOf } from '../errors/codes-of.js';
import { causeOf, isMasked } from '../errors/to-client-error.js';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const masked = error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
  return masked ? { ...error, extensions: { ...error.extensions, requestId } } : error;
}

/** Notes for the log line what an operation was and how it failed, and logs in full what its client sees masked, under the id that the client is told. */
export function useOperationReport(): ApolloServerPlugin<ServerContext> {
  return onEachRequest({
    didResolveOperation({ operationName, contextValue }) {
      contextValue.report.operation = operationName;
      return Promise.resolve();
    },
    didEncounterErrors({ errors, contextValue }) {
      for (const error of errors.filter(isMasked)) contextValue.logger.error({ err: causeOf(error), at: error.path }, 'operation failed');
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
