import { removeNodes } from './given-database.mjs';

/** Stops the Neo4j that was started for the tests; one that was given is left empty, as it was. */
export default async function stopNeo4jAfterTests() {
  const { startedNeo4j } = globalThis;
  if (startedNeo4j !== undefined) return startedNeo4j.stop();
  if (process.env.TEST_NEO4J_URI) await removeNodes();
}
