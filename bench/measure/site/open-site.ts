import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphFacts } from '../../graph/graph-facts.js';
import { bundleOf, storeGraph } from '../../graph/store-graph.js';
import type { Peer, PeerPlace } from '../../peers/peer.js';
import { ALL_SHAPES } from '../../shapes/shapes.js';
import { startNeo4j, type StartedNeo4j } from '../../../tools/neo4j/start-neo4j.mjs';
import type { LoadRequest } from '../load-request.js';
import type { MeasuredPeer } from '../rounds/measured-peer.js';
import { startServer } from './start-server.js';

/** How a peer is started, where not as the bench's table has it. */
export interface PeerOptions {
  /** In results. @default the peer's own name */
  readonly name?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Options of Node before the peer's own. @default none */
  readonly node?: readonly string[];
  /** @default the database of the site */
  readonly neo4jUri?: string;
}

/** A peer that serves, until it is stopped. */
export interface RunningPeer extends MeasuredPeer {
  /** Milliseconds from the start of its process to its address. */
  readonly milliseconds: number;
  stop(): Promise<void>;
}

/** One stored graph, the database that holds it, and what can be asked of it. */
export interface Site {
  readonly nodes: number;
  readonly facts: GraphFacts;
  readonly generation: string;
  /** Null where no peer needs one. */
  readonly database: StartedNeo4j | null;
  /** Whether a peer answers from the database. */
  asksDatabase(peer: Peer): boolean;
  start(peer: Peer, options?: PeerOptions): Promise<RunningPeer>;
  /** Stops the database. */
  close(): Promise<void>;
}

/** Different requests of a shape; more than one, so that no peer answers the same again and again. */
const VARIANTS = 200;
const NO_DATABASE = { neo4jUri: '' };
const TRIES = 3;
const PAUSE = 5_000;
/** A store larger than the memory that a Neo4j of the project has would be read from the disk. */
const LARGE = { nodes: 1_000_000, heap: '3g', pageCache: '4g' } as const;

/** Loads a database that has just been started, which on a busy machine may not answer at the first try. */
async function store(seedsDir: string, uri: string, tries = TRIES): Promise<string> {
  try {
    return await storeGraph(seedsDir, uri);
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(PAUSE);
    return store(seedsDir, uri, tries - 1);
  }
}

function requestsOf(peer: Peer, { facts, generation }: Pick<Site, 'facts' | 'generation'>): (name: string) => readonly LoadRequest[] {
  const made = new Map<string, readonly LoadRequest[]>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const shape = ALL_SHAPES.find((one) => one.name === name);
    const requests = shape ? Array.from({ length: VARIANTS }, (_, index) => peer.requestOf(shape, { facts, generation, index })) : [];
    const answerable = requests.filter((request) => request !== null);
    made.set(name, answerable);
    return answerable;
  };
}

/** Makes a graph of so many nodes and, where a peer needs it, starts a Neo4j and loads it. */
export async function openSite(nodes: number, withDatabase = true): Promise<Site> {
  const { seedsDir, facts } = await bundleOf(nodes);
  const database = withDatabase ? await startNeo4j(nodes < LARGE.nodes ? {} : LARGE) : null;
  const generation = database ? await store(seedsDir, database.uri) : '';
  const place: PeerPlace = { seedsDir, ...(database ? { neo4jUri: database.uri } : NO_DATABASE) };

  const asksDatabase = (peer: Peer): boolean => 'NEO4J_URI' in peer.environmentOf(place);

  async function start(peer: Peer, { name = peer.name, environment = {}, node = [], neo4jUri = place.neo4jUri }: PeerOptions = {}): Promise<RunningPeer> {
    const own = peer.environmentOf({ ...place, neo4jUri });
    const server = await startServer({ script: [...node, ...peer.script] as [string, ...string[]], environment: { ...own, ...environment } });
    return { ...server, name, databasePid: asksDatabase(peer) ? (database?.pid ?? null) : null, requests: requestsOf(peer, { facts, generation }) };
  }

  return { nodes, facts, generation, database, asksDatabase, start, close: async () => await database?.stop() };
}
