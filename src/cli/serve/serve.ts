import type { Logger } from 'pino';
import { buildApiSchema } from '../../api/build-api-schema.js';
import type { Config } from '../../config/config.js';
import type { Engine } from '../../engine/engine.js';
import { openEngine } from '../../engine/open-engine.js';
import { GraphStateReader } from '../../query/graph-state/graph-state-reader.js';
import { startServer, type RunningServer } from '../../server/start-server.js';
import { stopOnSignals } from '../../server/stop/stop-on-signals.js';
import { createLogger } from '../create-logger.js';
import { graphOnEngine, type ReadyGraph } from '../graph-on-engine.js';
import { readSources } from '../read-sources.js';
import { printAddress, printFirstQuery, printGraph } from './announce.js';
import { isPassing, untilPassed } from './wait-for-graph.js';

/** What serves, and the graph as soon as it is there. */
interface Service {
  readonly config: Config;
  readonly engine: Engine;
  readonly logger: Logger;
  readonly graphStates: GraphStateReader;
  /** The texts that citations quote; filled when it is known which document they are of. */
  readonly sources: Map<string, readonly string[]>;
}

async function createService(config: Config): Promise<Service> {
  const engine = await openEngine(config);
  const sources = new Map<string, readonly string[]>();
  return { config, engine, sources, logger: createLogger(config), graphStates: new GraphStateReader(engine, { sources }) };
}

async function bringUp({ config, engine, sources, graphStates }: Service): Promise<ReadyGraph> {
  const graph = await graphOnEngine(engine, config);
  for (const [document, lines] of await readSources(config, graph.pointer.documents)) sources.set(document, lines);
  graphStates.refresh();
  return graph;
}

/** The graph, or null where what keeps it away may pass. */
async function bringUpOrWait(service: Service): Promise<ReadyGraph | null> {
  try {
    return await bringUp(service);
  } catch (error) {
    if (!isPassing(error)) throw error;
    service.logger.warn({ code: error.code }, `${error.message} Requests are answered 503 until it is there.`);
    return null;
  }
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function announceGraph({ engine }: Service, { pointer }: ReadyGraph): Promise<void> {
  say(printGraph(await engine.version(), pointer));
}

/** Says what the operator should know of the graph. It is found beside the first requests, and held back by none of them. */
async function announceRemark({ remark }: ReadyGraph): Promise<void> {
  const found = await remark();
  if (found !== null) say(`\n${found}`);
}

/** Says what is served. From then on the engine makes ready for the first questions, beside whoever asks them. */
async function announceServed(server: RunningServer, graph: ReadyGraph): Promise<void> {
  void server.planAhead();
  await announceRemark(graph);
}

/** Waits for a graph that was not there at the start; a reason that will not pass ends the service. */
async function bringUpLater(service: Service, server: RunningServer, signal: AbortSignal): Promise<void> {
  try {
    const graph = await untilPassed(() => bringUp(service), signal);
    if (!graph) return;
    await announceGraph(service, graph);
    await announceServed(server, graph);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Puts the service together: the engine, the graph on it, the schema over it, the HTTP face before it.
 * Rejects with FOREIGN_DATA, BUNDLE_INVALID, SOURCE_MISMATCH, PORT_IN_USE or CONFIG_INVALID, and closes what it opened.
 */
export async function serve(config: Config): Promise<void> {
  const service = await createService(config);
  const { engine, graphStates, logger } = service;
  try {
    const [schema, graph] = await Promise.all([buildApiSchema(), bringUpOrWait(service)]);
    const server = await startServer({ config, schema, engine, graphStates, logger });
    const stopping = new AbortController();
    stopOnSignals({ stop: () => (stopping.abort(), server.stop()) }, logger);
    say(printAddress(server));
    if (graph) await announceGraph(service, graph);
    say(printFirstQuery(server));
    if (graph) await announceServed(server, graph);
    else await bringUpLater(service, server, stopping.signal);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
