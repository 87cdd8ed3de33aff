import neo4j from 'neo4j-driver';

/** Counts the nodes of the database at TEST_NEO4J_URI. */
export async function countNodes() {
  const [record] = await run('MATCH (n) RETURN count(n) AS nodes');
  return record.get('nodes');
}

/** Removes what the tests left in it. */
export async function removeNodes() {
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
}

async function run(text) {
  const { TEST_NEO4J_URI, TEST_NEO4J_USER = 'neo4j', TEST_NEO4J_PASSWORD, TEST_NEO4J_DATABASE = 'neo4j' } = process.env;
  const auth = TEST_NEO4J_PASSWORD ? neo4j.auth.basic(TEST_NEO4J_USER, TEST_NEO4J_PASSWORD) : undefined;
  const driver = neo4j.driver(TEST_NEO4J_URI, auth, { disableLosslessIntegers: true });
  const session = driver.session({ database: TEST_NEO4J_DATABASE });
  try {
    return (await session.run(text)).records;
  } finally {
    await driver.close();
  }
}
