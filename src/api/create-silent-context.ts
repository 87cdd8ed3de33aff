import type { Limits } from '../config/config.js';
import type { EngineCapabilities } from '../engine/engine.js';
import { NO_CAPABILITIES, SilentEngine } from '../engine/recording/silent-engine.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import type { GraphState } from '../query/graph-state/graph-state.js';
import type { QueryTrace } from '../query/query-trace.js';
import { createRequestContext, type RequestContext } from '../query/request-context.js';

/** What an operation that is only explained gets. */
export interface SilentContextOptions {
  readonly limits: Limits;
  /** Generation that the parameters name. @default 'generation' */
  readonly generation?: string;
  /** What the engine can do that the statements are for. @default nothing */
  readonly capabilities?: EngineCapabilities;
  /** Told of every root field. */
  readonly onQuery: (trace: QueryTrace) => void;
}

const quiet = () => undefined;

function emptyState(generation: string): GraphState {
  const pointer = { generation, modelVersion: GRAPH_MODEL.version, loadedAt: '', nodes: {}, referenceNodes: {}, relationships: {}, documents: [] };
  return { edition: 0, pointer, sources: new Map() };
}

/** The context of an operation of which nothing is run: no statement, and no look at the pointer. */
export function createSilentContext({ limits, generation = 'generation', capabilities = NO_CAPABILITIES, onQuery }: SilentContextOptions): RequestContext {
  return createRequestContext({
    engine: new SilentEngine(capabilities),
    graphStates: { current: () => Promise.resolve(emptyState(generation)) },
    limits,
    logger: { debug: quiet, warn: quiet, error: quiet },
    onQuery,
  });
}
