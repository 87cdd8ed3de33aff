import { graphql, type GraphQLError } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { createSilentContext } from '../../src/api/create-silent-context.js';
import type { Limits } from '../../src/config/config.js';
import type { EngineCapabilities } from '../../src/engine/engine.js';
import type { QueryTrace } from '../../src/query/query-trace.js';

/** What would be run for an operation, and what is wrong with it. */
export interface Explanation {
  /** One entry a root field of the graph, in the order that they are answered. */
  readonly traces: readonly QueryTrace[];
  readonly errors: readonly GraphQLError[];
}

/** What an operation is explained under. */
export interface ExplainOptions {
  readonly limits: Limits;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Generation that the parameters name. @default 'generation' */
  readonly generation?: string;
  /** What the engine can do that the statements are for. @default nothing */
  readonly capabilities?: EngineCapabilities;
}

/** Selects, plans and compiles an operation without running anything, and without the limits of a server. */
export async function explainOperation(source: string, { variables = {}, ...options }: ExplainOptions): Promise<Explanation> {
  const traces: QueryTrace[] = [];
  const contextValue = createSilentContext({ ...options, onQuery: (trace) => traces.push(trace) });
  const { errors = [] } = await graphql({ schema: await buildApiSchema(), source, variableValues: variables, contextValue });
  return { traces, errors };
}
