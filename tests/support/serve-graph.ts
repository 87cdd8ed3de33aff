import { pino } from 'pino';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import { startServer } from '../../src/server/start-server.js';
import type { ContractEngine } from '../contract/engines.js';
import { answeringStatements, loadGraph, type LoadedGraph, type ServedSeeds } from './load-graph.js';

/** A graph served over HTTP as production serves it. */
export interface GraphServer {
  /** Where operations are sent. */
  readonly url: string;
  readonly engine: Engine;
  /** The statements that were run for answers since they were last forgotten. */
  statements(): readonly CypherStatement[];
  forgetStatements(): void;
  stop(): Promise<void>;
}

/** Serves a graph that is loaded. @param environment settings, PORT among them @default a free port */
export async function serveLoadedGraph({ engine, graphStates }: LoadedGraph, environment: NodeJS.ProcessEnv = {}): Promise<GraphServer> {
  const config = readConfig({ PORT: '0', ...environment });
  const server = await startServer({ config, schema: await buildApiSchema(), engine, graphStates, logger: pino({ level: 'silent' }) });
  return {
    url: `${server.url}/graphql`,
    engine,
    statements: () => answeringStatements(engine),
    forgetStatements: () => engine.forget(),
    stop: () => server.stop(),
  };
}

/** Loads bundles into a clean engine and serves them. @param port @default a free one */
export async function serveGraph(contract: ContractEngine, seeds: ServedSeeds, port = '0'): Promise<GraphServer> {
  return serveLoadedGraph(await loadGraph(contract, seeds), { PORT: port });
}
