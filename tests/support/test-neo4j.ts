/** The settings that reach the Neo4j of the tests, named as in `Config`. */
export interface TestNeo4j {
  readonly neo4jUri: string;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  readonly neo4jDatabase: string;
}

/** The Neo4j that the test run was given or has started; null where there is none on this machine. */
export function testNeo4j(environment: NodeJS.ProcessEnv = process.env): TestNeo4j | null {
  const { TEST_NEO4J_URI: neo4jUri } = environment;
  if (neo4jUri === undefined || neo4jUri === '') return null;
  return Object.freeze({
    neo4jUri,
    neo4jUser: environment['TEST_NEO4J_USER'] ?? 'neo4j',
    neo4jPassword: environment['TEST_NEO4J_PASSWORD'] ?? '',
    neo4jDatabase: environment['TEST_NEO4J_DATABASE'] ?? 'neo4j',
  });
}
