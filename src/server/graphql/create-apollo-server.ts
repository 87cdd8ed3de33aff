import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { createServerCaches, type ServerCaches } from '../caches/server-caches.js';
import { toClientError } from '../errors/to-client-error.js';
import { useExplain } from '../explain/use-explain.js';
import { OperationBudget } from '../limits/operation-budget.js';
import { useOperationLimits } from '../limits/use-operation-limits.js';
import { useOperationReport } from '../observability/use-operation-report.js';
import type { ServerOptions } from '../server-options.js';
import { knownOperationTypes } from '../errors/known-operation-types.js';
import { graphGateway } from './graph-gateway.js';
import type { ServerContext } from './server-context.js';
import { useResponseStatus } from './use-response-status.js';

type ApolloOptions = Pick<ServerOptions, 'schema' | 'config' | 'logger'>;

/** What Apollo shares with what answers before it. */
export interface ApolloParts {
  readonly caches: ServerCaches;
  readonly budget: OperationBudget;
}

/** What an Apollo Server shares where nothing answers before it. */
export function apolloParts({ schema, config }: ApolloOptions): ApolloParts {
  return { caches: createServerCaches(schema, config), budget: new OperationBudget(schema, config.limits) };
}

/** Apollo Server as production has it, whatever NODE_ENV says. */
export function createApolloServer(options: ApolloOptions, { caches, budget } = apolloParts(options)): ApolloServer<ServerContext> {
  const { schema, config, logger } = options;
  const { limits, directAnswers } = config;
  const { documents, executor } = caches;
  return new ApolloServer<ServerContext>({
    ...(directAnswers ? { gateway: graphGateway(schema, executor) } : { schema }),
    documentStore: documents,
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
      useOperationLimits(budget),
      useExplain(schema, limits),
      useResponseStatus(),
      useOperationReport(),
    ],
  });
}
