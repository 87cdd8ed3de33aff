import type { EndSignal, Engine, RunOptions } from '../engine/engine.js';
import type { Limits } from '../config/config.js';
import type { Answers } from './answers/answers.js';
import type { QueryTrace } from './query-trace.js';
import type { GraphState } from './graph-state/graph-state.js';
import type { GraphStateReader } from './graph-state/graph-state-reader.js';

/** What is needed of a logger. */
export interface RequestLogger {
  debug(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What is known outside an operation and is the same for all. */
export interface RequestContextOptions {
  readonly engine: Engine;
  readonly graphStates: Pick<GraphStateReader, 'current'>;
  readonly limits: Limits;
  /** Where equal questions are answered. @default each is for itself */
  readonly answers?: Answers | null;
  /** Fires when the client is gone. @default never */
  readonly signal?: EndSignal;
  /** Who asks, as far as clients take turns. @default the service itself */
  readonly client?: string;
  readonly logger: RequestLogger;
  /** Told of every root field that is answered. @default nobody */
  readonly onQuery?: (trace: QueryTrace) => void;
}

/** How the statements of one operation are run; what it costs is known when it has been measured. */
export interface OperationRunOptions extends Pick<RunOptions, 'signal' | 'client'> {
  cost?: number;
}

/** What one operation gets: all its fields see one state of the graph. */
export interface RequestContext {
  readonly engine: Engine;
  /** The state of the graph, read once an operation. */
  readonly state: () => Promise<GraphState>;
  readonly limits: Limits;
  /** Null: every answer is found anew. */
  readonly answers: Answers | null;
  readonly signal: EndSignal | null;
  /** What every statement of the operation is run with. */
  readonly runOptions: OperationRunOptions;
  readonly logger: RequestLogger;
  readonly onQuery: ((trace: QueryTrace) => void) | null;
  /** What root fields were answered with already, by response name. */
  readonly shaped?: ReadonlyMap<string, PromiseSettledResult<unknown>>;
}

/** Makes the context of one operation. */
export function createRequestContext({ engine, graphStates, limits, answers, signal, client, logger, onQuery }: RequestContextOptions): RequestContext {
  let read: Promise<GraphState> | null = null;
  const state = () => (read ??= graphStates.current());
  const runOptions: OperationRunOptions = { ...(signal && { signal }), ...(client !== undefined && { client }) };
  return Object.freeze({ engine, state, limits, answers: answers ?? null, signal: signal ?? null, runOptions, logger, onQuery: onQuery ?? null });
}
