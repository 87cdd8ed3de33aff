import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { operationCost } from '../../api/limits/operation-cost.js';
import { operationLimits } from '../../api/limits/operation-limits.js';
import type { Limits } from '../../config/config.js';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';

/** Refuses an operation over a limit before any statement runs, and tells its cost in `extensions.cost` of the answer. */
export function useOperationLimits(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<ServerContext> {
  const { measure, check } = operationLimits(schema, limits);
  return onEachRequest({
    // A throw here is answered as an error of the operation; in the hooks before, it would become a 500.
    didResolveOperation({ document, operation, request, contextValue: { report, runOptions } }) {
      // An operation that cannot be told from the others is refused when it is to run.
      if (operation) {
        report.measure = measure({ document, operation, variables: request.variables ?? {} });
        check(report.measure);
        runOptions.cost = report.measure.listCost;
      }
      return Promise.resolve();
    },
    willSendResponse({ response: { body }, contextValue: { report } }) {
      if (body.kind === 'single' && report.measure) {
        const { singleResult } = body;
        singleResult.extensions = { ...singleResult.extensions, cost: operationCost(report.measure, report.statements, limits) };
      }
      return Promise.resolve();
    },
  });
}
