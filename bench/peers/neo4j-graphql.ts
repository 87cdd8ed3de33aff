// What a user would otherwise take, at its best settings: @neo4j/graphql on Apollo Server and Fastify, nothing on that costs a
// request, the database named. How it runs a statement (a managed transaction) is its own.
import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { LEAN } from './lean-options.js';
import { neo4jUri } from './listen.js';
import { serveApollo } from './serve-apollo.js';
import { TYPE_DEFINITIONS } from './type-definitions.js';

const driver = neo4j.driver(neo4jUri(), undefined, {
  notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema();
const apollo = new ApolloServer({ ...LEAN, plugins: [...LEAN.plugins], schema });
process.once('SIGTERM', () => void driver.close());
await serveApollo(apollo, () => ({ sessionConfig: { database: 'neo4j' } }));
