import type { GraphQLFormattedError } from 'graphql';
import { buildApiSchema } from '../../api/build-api-schema.js';
import type { Config } from '../../config/config.js';
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';
import { createRequestContext } from '../../query/request-context.js';
import { createApolloServer } from '../../server/graphql/create-apollo-server.js';
import { createRequestReport } from '../../server/observability/request-report.js';
import { createLogger } from '../create-logger.js';
import { openGraph } from '../open-graph.js';
import { readDocument } from './read-document.js';

/** What a document is answered with. */
export interface QueryOptions {
  readonly config: Config;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isSystemFault = ({ extensions }: GraphQLFormattedError): boolean => ERROR_CATALOG[extensions?.['code'] as ErrorCode].fault === 'system';

function exitCodeOfAnswer(errors: readonly GraphQLFormattedError[]): 0 | 1 | 2 {
  if (errors.length === 0) return 0;
  return errors.some(isSystemFault) ? 2 : 1;
}

/** Answers a document as the API would, prints the JSON, and sets the exit code. */
export async function query(given: string | undefined, { config, variables }: QueryOptions): Promise<void> {
  const document = await readDocument(given);
  const logger = createLogger({ logLevel: 'silent' });
  const [schema, { engine, graphStates }] = await Promise.all([buildApiSchema(), openGraph(config)]);
  try {
    const apollo = createApolloServer({ schema, config, engine, graphStates, logger });
    const context = createRequestContext({ engine, graphStates, limits: config.limits, logger });
    const contextValue = { ...context, requestId: 'command-line', report: createRequestReport() };
    const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in several parts was not asked for.');
    process.stdout.write(`${JSON.stringify(body.singleResult, null, 2)}\n`);
    process.exitCode = exitCodeOfAnswer(body.singleResult.errors ?? []);
  } finally {
    await engine.close();
  }
}
