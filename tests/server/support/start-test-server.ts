import { pino } from 'pino';
import { readConfig } from '../../../src/config/read-config.js';
import type { Engine } from '../../../src/engine/engine.js';
import { openEngine } from '../../../src/engine/open-engine.js';
import { writePointer } from '../../../src/model/stored-form/graph-pointer.js';
import { GraphStateReader } from '../../../src/query/graph-state/graph-state-reader.js';
import type { ServerOptions } from '../../../src/server/server-options.js';
import { startServer, type RunningServer } from '../../../src/server/start-server.js';
import { aSchema, type TestSchema } from './a-schema.js';

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface TestServer extends RunningServer {
  readonly engine: Engine;
  /** The schema that is served where the test gives none. */
  readonly fields: TestSchema;
  readonly log: readonly LogLine[];
  /** The line that was logged for the latest request. */
  requestLine(): LogLine | undefined;
}

export interface TestServerOptions extends Partial<Omit<ServerOptions, 'config' | 'logger' | 'graphStates'>> {
  readonly environment?: NodeJS.ProcessEnv;
  /** Says that a graph is loaded. @default true */
  readonly loaded?: boolean;
}

/** Writes the Graph node that says that a graph is loaded; it holds nothing. */
export function loadNothing(engine: Engine, generation: string): Promise<void> {
  const counts = { nodes: {}, referenceNodes: {}, relationships: {} };
  const state = writePointer({ generation, modelVersion: '1', loadedAt: '2026-01-01T00:00:00Z', ...counts, documents: [] });
  return engine.write([{ text: 'CREATE (:Graph {state: $state})', parameters: { state } }]);
}

/** Starts the server on a free port, on an engine of its own, with the log kept. */
export async function startTestServer({ environment = {}, loaded = true, ...options }: TestServerOptions = {}): Promise<TestServer> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'debug', ...environment });
  const engine = options.engine ?? (await openEngine(config));
  if (loaded) await loadNothing(engine, 'g1');
  const fields = aSchema();
  const log: LogLine[] = [];
  const logger = pino({ level: config.logLevel }, { write: (line: string) => log.push(JSON.parse(line) as LogLine) });
  const running = await startServer({ schema: fields.schema, graphStates: new GraphStateReader(engine), ...options, config, engine, logger });
  return { ...running, engine, fields, log, requestLine: () => log.filter(({ msg }) => msg === 'request').at(-1) };
}
