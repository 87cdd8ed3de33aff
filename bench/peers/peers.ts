import type { Shape } from '../shapes/shape.js';
import { dataOfAnswer, TYPESCRIPT, type Asked, type Peer, type PeerRequest } from './peer.js';

function graphqlRequest(query: string, variables: unknown): PeerRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }) };
}

function ourRequest({ ours }: Shape, { facts, index }: Asked): PeerRequest {
  return graphqlRequest(ours.query, ours.variablesOf(facts, index));
}

const ourData = (_: Shape, body: string): unknown => dataOfAnswer(body);

/** Fastify, the driver, and the best hand-written Cypher of each shape. */
export const FLOOR: Peer = {
  name: 'floor',
  title: 'Fastify, neo4j-driver, hand-written Cypher',
  script: [TYPESCRIPT, 'bench/peers/floor.ts'],
  environmentOf: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
  requestOf: ({ name, floor }, { facts, index }) => ({ method: 'POST', path: `/${name}`, body: JSON.stringify(floor.variablesOf(facts, index)) }),
  dataOf: ourData,
};

/** What a user would otherwise take, at its best settings: Apollo on Fastify, without cache control. */
export const NEO4J_GRAPHQL: Peer = {
  name: 'neo4j-graphql',
  title: '@neo4j/graphql on Apollo Server and Fastify',
  script: [TYPESCRIPT, 'bench/peers/neo4j-graphql.ts'],
  environmentOf: ({ neo4jUri }) => ({ NEO4J_URI: neo4jUri }),
  requestOf: ({ neo4jGraphql }, { facts, index, generation }) =>
    neo4jGraphql && graphqlRequest(neo4jGraphql.query, neo4jGraphql.variablesOf(facts, index, generation)),
  dataOf: ({ neo4jGraphql }, body) => neo4jGraphql?.normalise(dataOfAnswer(body) as never),
};

/** What the framework alone costs: every answer is in memory, that of index 0 whatever is asked. */
export const CONSTANT: Peer = {
  name: 'constant',
  title: 'Apollo Server on Fastify, the answer in memory',
  script: [TYPESCRIPT, 'bench/peers/constant.ts'],
  environmentOf: ({ seedsDir }) => ({ SEEDS_DIR: seedsDir }),
  requestOf: ourRequest,
  dataOf: ourData,
};

const OUR_SCRIPT = [TYPESCRIPT, 'bench/peers/ours.ts'] as const;
// All is as in production but this: no other peer ends a statement that a busy machine takes seconds to plan for the first time.
const PATIENT = { ENGINE_DEADLINE_MS: '60000' } as const;

/** This project over Neo4j. */
export const OURS_ON_NEO4J: Peer = {
  name: 'ours-neo4j',
  title: 'workplan-graph on Neo4j',
  script: OUR_SCRIPT,
  environmentOf: ({ neo4jUri, seedsDir }) => ({ ...PATIENT, NEO4J_URI: neo4jUri, SEEDS_DIR: seedsDir }),
  requestOf: ourRequest,
  dataOf: ourData,
};

/** This project without a database. */
export const OURS_EMBEDDED: Peer = {
  name: 'ours-embedded',
  title: 'workplan-graph, embedded',
  script: OUR_SCRIPT,
  environmentOf: ({ seedsDir }) => ({ ...PATIENT, SEEDS_DIR: seedsDir }),
  requestOf: ourRequest,
  dataOf: ourData,
};

/** All peers, in the order of the tables. */
export const PEERS: readonly Peer[] = [FLOOR, NEO4J_GRAPHQL, CONSTANT, OURS_ON_NEO4J, OURS_EMBEDDED];
