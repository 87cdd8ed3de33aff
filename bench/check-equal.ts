// `npm run bench:equal [-- --nodes 1000 --indexes 12 --uri bolt://127.0.0.1:7687]`: asks every peer every shape, and holds the
// answers against each other. Starts a Neo4j of its own where none is named. Ends with 1 where two differ.
import { parseArgs } from 'node:util';
import { startNeo4j } from '../tools/neo4j/start-neo4j.mjs';
import { findDifferences, type Differences, type ListeningPeer } from './equal/find-differences.js';
import { bundleOf, storeGraph } from './graph/store-graph.js';
import { PEERS } from './peers/peers.js';
import { startPeer, type StartedPeer } from './peers/start-peer.js';
import { ALL_SHAPES } from './shapes/shapes.js';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '1000' }, indexes: { type: 'string', default: '12' }, uri: { type: 'string' } } });
const nodes = Number(values.nodes);
const indexes = Array.from({ length: Number(values.indexes) }, (_, index) => index);

/** Starts the peers over the stored graph, asks them, and stops them whatever comes. */
async function compare(neo4jUri: string): Promise<Differences> {
  const { seedsDir, facts } = await bundleOf(nodes);
  const generation = await storeGraph(seedsDir, neo4jUri);
  const listening: (ListeningPeer & StartedPeer)[] = [];
  try {
    for (const peer of PEERS) listening.push({ peer, ...(await startPeer(peer, { neo4jUri, seedsDir })) });
    const [first, ...others] = listening;
    if (first === undefined) throw new Error('There are no peers.');
    return await findDifferences({ peers: [first, ...others], shapes: ALL_SHAPES, facts, generation, indexes });
  } finally {
    await Promise.all(listening.map(({ stop }) => stop()));
  }
}

const database = values.uri === undefined ? await startNeo4j() : null;
const { compared, differences } = await compare(database?.uri ?? values.uri ?? '').finally(() => database?.stop());
for (const difference of differences) console.error(difference);
console.log(`${compared} answers to ${ALL_SHAPES.length} shapes at ${nodes} nodes: ${differences.length} differ from those of ${PEERS[0]?.title ?? ''}`);
process.exitCode = differences.length > 0 ? 1 : 0;
