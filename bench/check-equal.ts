// `npm run bench:equal [-- --nodes 1000 --indexes 12 --uri bolt://127.0.0.1:7687]`: asks every peer every shape, and holds the
// answers against each other. Starts a Neo4j of its own where none is named. Ends with 1 where two differ.
import { parseArgs } from 'node:util';
import { startNeo4j } from '../tools/neo4j/start-neo4j.mjs';
import { findDifferences, type ListeningPeer } from './equal/find-differences.js';
import { bundleOf, storeGraph } from './graph/store-graph.js';
import { FLOOR, PEERS } from './peers/peers.js';
import { startPeer } from './peers/start-peer.js';
import { ALL_SHAPES } from './shapes/shapes.js';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '1000' }, indexes: { type: 'string', default: '12' }, uri: { type: 'string' } } });
const nodes = Number(values.nodes);
const indexes = Array.from({ length: Number(values.indexes) }, (_, index) => index);

const database = values.uri === undefined ? await startNeo4j() : null;
const neo4jUri = database?.uri ?? values.uri ?? '';
const { seedsDir, facts } = await bundleOf(nodes);
const generation = await storeGraph(seedsDir, neo4jUri);

const started = await Promise.all(PEERS.map(async (peer) => ({ peer, ...(await startPeer(peer, { neo4jUri, seedsDir })) })));
const floor = started.find(({ peer }) => peer === FLOOR);
const peers: readonly ListeningPeer[] = started.filter((one) => one !== floor);
if (floor === undefined) throw new Error('There is no floor.');
const { compared, differences } = await findDifferences({ peers: [floor, ...peers], shapes: ALL_SHAPES, facts, generation, indexes });
await Promise.all(started.map(({ stop }) => stop()));
await database?.stop();

for (const difference of differences) console.error(difference);
console.log(`${compared} answers of ${peers.length} peers to ${ALL_SHAPES.length} shapes at ${nodes} nodes: ${differences.length} differ from the floor's`);
process.exitCode = differences.length > 0 ? 1 : 0;
