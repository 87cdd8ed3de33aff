// `npm run neo4j [-- --version 2026.09.0] [--port 7687] [--password secret]`: a Neo4j by hand, until Ctrl+C.
import { parseArgs } from 'node:util';
import { startNeo4j } from './start-neo4j.mjs';

const { values } = parseArgs({ options: { version: { type: 'string' }, port: { type: 'string' }, password: { type: 'string' } } });

const server = await startNeo4j({ ...values, port: values.port === undefined ? undefined : Number(values.port) }).catch((error) => {
  console.error(error.message);
  process.exit(2);
});

const password = values.password === undefined ? '' : ' NEO4J_PASSWORD=<the password that you gave>';
console.log(`Neo4j ${server.version} answers at ${server.uri}; it starts empty and is removed when it stops.

  Serve from it:  NEO4J_URI=${server.uri}${password} npm start
  Test on it:     TEST_NEO4J_URI=${server.uri} npm test

Ctrl+C stops it.`);

const stop = async () => {
  await server.stop();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
