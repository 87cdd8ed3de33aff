import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { measureRootFields } from '../../api/limits/measure-root-fields.js';
import { operationMeasurer } from '../../api/limits/operation-measurer.js';
import type { Limits } from '../../config/config.js';
import { describeTrace } from '../../query/query-trace.js';
import { onEachRequest } from '../graphql/on-each-request.js';
import type { ServerContext } from '../graphql/server-context.js';

/** Tells in `extensions.explain` what each root field became, where the request asks for it. */
export function useExplain(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<ServerContext> {
  const measure = operationMeasurer(schema, limits);
  return onEachRequest({
    willSendResponse({ document, operation, request, response: { body }, contextValue: { explanation } }) {
      if (!explanation || body.kind !== 'single' || !document || !operation) return Promise.resolve();
      const { singleResult } = body;
      const measures = measureRootFields({ document, operation, variables: request.variables ?? {} }, measure);
      const explain = explanation.traces.map(describeTrace).map((trace) => {
        const { listCost = 0, depth = 0 } = measures.get(trace.field) ?? {};
        return { ...trace, cost: { listCost, depth } };
      });
      singleResult.extensions = { ...singleResult.extensions, explain };
      // What a silent engine answers is no answer.
      if (explanation.mode === 'only' && singleResult.data !== undefined) singleResult.data = null;
      return Promise.resolve();
    },
  });
}
