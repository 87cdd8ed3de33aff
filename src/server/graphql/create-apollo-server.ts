import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphExecutor } from '../../api/execute/graph-executor.js';
import { toClientError } from '../errors/to-client-error.js';
import { useExplain } from '../explain/use-explain.js';
import { useOperationLimits } from '../limits/use-operation-limits.js';
import { useOperationReport } from '../observability/use-operation-report.js';
import type { ServerOptions } from '../server-options.js';
import { knownOperationTypes } from '../errors/known-operation-types.js';
import { DocumentStore } from './document-store.js';
import { graphGateway } from './graph-gateway.js';
import type { ServerContext } from './server-context.js';
import { useResponseStatus } from './use-response-status.js';

/** Apollo Server as production has it, whatever NODE_ENV says. */
export function createApolloServer({ schema, config, logger }: Pick<ServerOptions, 'schema' | 'config' | 'logger'>): ApolloServer<ServerContext> {
  const { limits, directAnswers } = config;
  return new ApolloServer<ServerContext>({
    ...(directAnswers ? { gateway: graphGateway(schema, new GraphExecutor(schema, limits)) } : { schema }),
    documentStore: new DocumentStore(limits.keptDocuments),
    logger,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    validationRules: [knownOperationTypes],
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    formatError: (formatted, error) => toClientError(formatted, error, limits.maxTokens),
    plugins: [
      // Cache control instruments every field, for a third of the time of a nested answer; nothing here uses it.
      ApolloServerPluginCacheControlDisabled(),
      // A subgraph traces itself field by field for whoever sends a header; what is slow here is the statement, which the log has.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      useOperationLimits(schema, limits),
      useExplain(schema, limits),
      useResponseStatus(),
      useOperationReport(),
    ],
  });
}
