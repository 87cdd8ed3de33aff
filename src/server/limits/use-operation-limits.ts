import type { ApolloServerPlugin } from '@apollo/server';
import { getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import type { Limits } from '../../config/config.js';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';
import { checkLimits } from './check-limits.js';
import { operationMeasurer, type MeasureOperation } from './operation-measurer.js';

// Introspection has no page sizes to lower, so its bound is made from what tools ask for: twice the whole of it.
function introspectionLimit(measure: MeasureOperation): number {
  const document = parse(getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation ? 2 * measure({ document, operation, variables: {} }).introspectionCost : 0;
}

/** Refuses an operation over a limit before any statement runs. */
export function useOperationLimits(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<ServerContext> {
  const measure = operationMeasurer(schema, limits);
  const bounds = { ...limits, maxIntrospectionCost: introspectionLimit(measure) };
  return onEachRequest({
    // A throw here is answered as an error of the operation; in the hooks before, it would become a 500.
    didResolveOperation({ document, operation, request, contextValue }) {
      // An operation that cannot be told from the others is refused when it is to run.
      if (operation) {
        contextValue.report.measure = measure({ document, operation, variables: request.variables ?? {} });
        checkLimits(contextValue.report.measure, bounds);
      }
      return Promise.resolve();
    },
  });
}
