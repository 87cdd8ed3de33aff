import { startNeo4j, whatIsMissing } from '../../tools/neo4j/start-neo4j.mjs';
import { countNodes } from './given-database.mjs';

/**
 * Makes a Neo4j ready for the tests: the one at TEST_NEO4J_URI, which must be empty, else one of our own, whose address
 * is put there. Where neither is to be had it says so, or fails with REQUIRE_NEO4J=1.
 */
export default async function startNeo4jForTests() {
  // A database that somebody serves from must not be within reach of a test.
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) delete process.env[name];
  if (process.env.TEST_NEO4J_URI) return refuseUnlessEmpty();
  const missing = whatIsMissing();
  if (missing !== null) return sayWhatIsMissing(missing);
  const server = await startNeo4j({ quickStart: true });
  globalThis.startedNeo4j = server;
  process.env.TEST_NEO4J_URI = server.uri;
}

async function refuseUnlessEmpty() {
  const nodes = await countNodes();
  if (nodes === 0) return;
  throw new Error(`The database at TEST_NEO4J_URI holds ${nodes} nodes. The tests wipe it, so they take only an empty one.`);
}

function sayWhatIsMissing(missing) {
  const advice = `The tests run on the embedded engine only: Neo4j needs ${missing}, or TEST_NEO4J_URI with an empty database.`;
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(`${advice} REQUIRE_NEO4J=1 asks for it.`);
  console.error(advice);
}
