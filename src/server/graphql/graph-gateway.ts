import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GraphExecutor } from '../../api/execute/graph-executor.js';
import type { ServerContext } from './server-context.js';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Apollo calls whatever executes in place of graphql-js a gateway: here it is this process itself, over one schema that never changes. */
export function graphGateway(schema: GraphQLSchema, executor: GraphExecutor): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        // What Apollo gives as the operation is undefined where the document does not tell which is meant, whatever its type says.
        executor: ({ document, operation, request: { operationName, variables }, context: given }) => {
          const context = given as ServerContext;
          const { outcome } = context.report;
          return outcome ? Promise.resolve(outcome) : executor.execute({ document, operation, operationName, variables, context });
        },
      }),
    stop: () => Promise.resolve(),
  };
}
