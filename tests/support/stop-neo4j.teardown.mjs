/** Stops the Neo4j that was started for the tests. */
export default async function stopNeo4jAfterTests() {}
