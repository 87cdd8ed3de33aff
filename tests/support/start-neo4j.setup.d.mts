/** Makes a Neo4j ready for the tests, or rejects, saying why the one that was given is not taken. */
export default function startNeo4jForTests(): Promise<void>;
