// This project's own server, put together as `serve` does: on the Neo4j that NEO4J_URI names, or embedded without it.
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { createLogger } from '../../src/cli/create-logger.js';
import { graphOnEngine } from '../../src/cli/graph-on-engine.js';
import { readConfig } from '../../src/config/read-config.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { startServer } from '../../src/server/start-server.js';

// No line a request: the others write none either.
const config = readConfig({ LOG_LEVEL: 'warn', PORT: '0', ...process.env });
const engine = await openEngine(config);
await graphOnEngine(engine, config);
const schema = await buildApiSchema();
const server = await startServer({ config, schema, engine, graphStates: new GraphStateReader(engine), logger: createLogger(config) });
process.once('SIGTERM', () => void server.stop());
process.stdout.write(`${server.url}\n`);
