import type { ApolloServerPlugin } from '@apollo/server';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';
import type { OperationBudget } from './operation-budget.js';

/** Refuses an operation over a limit before any statement runs, and tells its cost in `extensions.cost` of the answer. */
export function useOperationLimits(budget: OperationBudget): ApolloServerPlugin<ServerContext> {
  return onEachRequest({
    // A throw here is answered as an error of the operation; in the hooks before, it would become a 500.
    didResolveOperation({ document, operation, request, contextValue }) {
      // An operation that cannot be told from the others is refused when it is to run.
      if (operation) budget.admit({ document, operation, variables: request.variables ?? {} }, contextValue);
      return Promise.resolve();
    },
    willSendResponse({ response: { body }, contextValue: { report } }) {
      const cost = budget.costOf(report);
      if (body.kind === 'single' && cost) body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      return Promise.resolve();
    },
  });
}
