import { graphql, type GraphQLError } from 'graphql';
import type { Limits } from '../config/config.js';
import { SilentEngine } from '../engine/recording/silent-engine.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import type { GraphState } from '../query/graph-state/graph-state.js';
import type { QueryTrace } from '../query/query-trace.js';
import { createRequestContext } from '../query/request-context.js';
import { buildApiSchema } from './build-api-schema.js';

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
}

const NOTHING_KEPT = { persistent: false, constraintIsIndex: false, orderedIndex: false, cancels: false, dynamicNames: false };

const quiet = () => undefined;

function emptyState(generation: string): GraphState {
  const pointer = { generation, modelVersion: GRAPH_MODEL.version, loadedAt: '', nodes: {}, referenceNodes: {}, relationships: {}, documents: [] };
  return { pointer, sources: new Map() };
}

/** Selects, plans and compiles an operation without running anything. */
export async function explainOperation(source: string, { limits, variables = {}, generation = 'generation' }: ExplainOptions): Promise<Explanation> {
  const traces: QueryTrace[] = [];
  const contextValue = createRequestContext({
    engine: new SilentEngine(NOTHING_KEPT),
    graphStates: { current: () => Promise.resolve(emptyState(generation)) },
    limits,
    logger: { debug: quiet, warn: quiet, error: quiet },
    onQuery: (trace) => traces.push(trace),
  });
  const { errors = [] } = await graphql({ schema: await buildApiSchema(), source, variableValues: variables, contextValue });
  return { traces, errors };
}
