import type { ApolloServerPlugin } from '@apollo/server';
import type { ClientError } from '../errors/client-error.js';
import { causeOf, isMasked } from '../errors/to-client-error.js';
import type { ServerContext } from '../graphql/server-context.js';

/** Notes for the log line what an operation was and how it failed, and logs in full what its client sees masked, under the id that the client is told. */
export function useOperationReport(): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operationName, contextValue }) {
          contextValue.report.operation = operationName;
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors.filter(isMasked)) contextValue.logger.error({ err: causeOf(error), at: error.path }, 'operation failed');
        },
        async willSendResponse({ response, contextValue: { report, requestId } }) {
          if (response.body.kind !== 'single') return;
          const errors = response.body.singleResult.errors as readonly ClientError[] | undefined;
          if (!errors) return;
          report.errorCodes.push(...errors.map(({ extensions }) => extensions.code));
          response.body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
        },
      };
    },
  };
}

const withRequestId = (error: ClientError, requestId: string): ClientError =>
  error.extensions.code === 'INTERNAL_SERVER_ERROR' ? { ...error, extensions: { ...error.extensions, requestId } } : error;
