import { pino } from 'pino';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Engine } from '../../src/engine/engine.js';
import { buildGraph, prepareGraph } from '../../src/ingest/run-ingest.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';

/** A server over loaded seeds, and some ids that they hold. */
export interface ServedSeeds extends RunningServer {
  readonly ids: readonly string[];
}

const IDS_OF_EACH_LABEL = 4;

/** Loads seeds into an engine and serves them on a free port, as production does, without a log. */
export async function serveGraph(engine: Engine, seedsDir: string): Promise<ServedSeeds> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  const prepared = await prepareGraph({ seedsDir, cacheDir: '.cache/tests' });
  await buildGraph(engine, prepared, { settle: 0 });
  const logger = pino({ level: 'silent' });
  const server = await startServer({ config, engine, schema: await buildApiSchema(), graphStates: new GraphStateReader(engine), logger });
  const nodes = [...prepared.rows.nodeBatches()].flat();
  const labels = [...new Set(nodes.map(({ label }) => label))];
  const ids = labels
    .flatMap((label) => nodes.filter((node) => node.label === label).slice(0, IDS_OF_EACH_LABEL))
    .map(({ properties }) => String(properties['id']));
  return { ...server, ids };
}
