import type { Config } from '../../config/config.js';
import { createRequestContext } from '../../query/request-context.js';
import { createLogger } from '../create-logger.js';
import { openGraph } from '../open-graph.js';
import { executeDocument } from './execute-document.js';
import { exitCodeOfErrors } from './exit-code-of-errors.js';
import { readDocument } from './read-document.js';

/** What a document is answered with. */
export interface QueryOptions {
  readonly config: Config;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers a document as the API would, prints the JSON, and sets the exit code. */
export async function query(given: string | undefined, { config, variables }: QueryOptions): Promise<void> {
  const document = await readDocument(given);
  const { engine, graphStates } = await openGraph(config);
  try {
    const context = createRequestContext({ engine, graphStates, limits: config.limits, logger: createLogger({ logLevel: 'silent' }) });
    const answer = await executeDocument(document, { config, variables, context });
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    process.exitCode = exitCodeOfErrors(answer.errors ?? []);
  } finally {
    await engine.close();
  }
}
