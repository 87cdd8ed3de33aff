import type { FormattedExecutionResult } from 'graphql';
import { buildApiSchema } from '../../api/build-api-schema.js';
import type { Config } from '../../config/config.js';
import type { RequestContext } from '../../query/request-context.js';
import { createApolloServer } from '../../server/graphql/create-apollo-server.js';
import { createRequestReport } from '../../server/observability/request-report.js';
import { createLogger } from '../create-logger.js';

/** What a document is executed with. */
export interface DocumentExecution {
  readonly config: Config;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Executes a document exactly as the server does: the same limits, the same errors, the same extensions. */
export async function executeDocument(document: string, { config, variables, context }: DocumentExecution): Promise<FormattedExecutionResult> {
  const apollo = createApolloServer({ schema: await buildApiSchema(), config, logger: createLogger({ logLevel: 'silent' }) });
  const report = createRequestReport();
  const onQuery: RequestContext['onQuery'] = (trace) => {
    if (trace.statement) report.statements += 1;
    context.onQuery?.(trace);
  };
  const contextValue = { ...context, onQuery, requestId: 'command-line', report, explanation: null };
  const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in several parts was not asked for.');
  return body.singleResult;
}
