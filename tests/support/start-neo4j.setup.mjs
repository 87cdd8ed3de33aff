/** Makes a Neo4j ready for the tests that need one. */
export default async function startNeo4jForTests() {}
