import neo4j, { type Driver } from 'neo4j-driver';
import { FLOOR, OURS_ON_NEO4J } from '../../peers/peers.js';
import { SHAPES } from '../../shapes/shapes.js';
import { keepConnections, type KeptConnection } from '../load/kept-connection.js';
import type { LoadRequest } from '../load-request.js';
import type { FirstSeen, FirstSeenRun } from '../results/first-seen-run.js';
import { runHeadOf } from '../results/run-head-of.js';
import { openSite, type RunningPeer, type Site } from '../site/open-site.js';
import type { SentStatement } from '../trace/bolt-messages.js';
import { hearPeer } from '../trace/hear-peer.js';
import type { BenchOptions } from './bench-options.js';
import { NO_ANSWERS_KEPT } from './contenders.js';
import { oneOf } from './one-of.js';

/** Rounds that only warm what every first request runs through. */
const UNCOUNTED = 2;

/** The same question in a text that nobody has seen: under another operation name. */
function neverSeen(request: LoadRequest, place: number): LoadRequest {
  const { query, variables } = JSON.parse(request.body ?? '{}') as { readonly query: string; readonly variables: unknown };
  return { ...request, body: JSON.stringify({ query: query.replace(/^query (\w+)/u, `query $1_${place}_${Math.trunc(performance.now())}`), variables }) };
}

async function milliseconds(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

async function ask(connection: KeptConnection | undefined, request: LoadRequest | undefined): Promise<void> {
  const answer = request && (await connection?.send(request));
  if (answer?.failure !== null) throw new Error(`A first request failed: ${answer?.failure}`);
}

interface Asking {
  readonly driver: Driver;
  readonly ours: RunningPeer;
  readonly floor: RunningPeer;
  readonly statements: ReadonlyMap<string, readonly SentStatement[]>;
}

async function explain(driver: Driver, statements: readonly SentStatement[]): Promise<void> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  for (const { text, parameters } of statements) await session.run(`EXPLAIN ${text}`, parameters);
  await session.close();
}

async function measureFirst({ driver, ours, floor, statements }: Asking, shape: string, round: number): Promise<FirstSeen> {
  const forget = () => driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
  const [ourConnection, floorConnection] = [ours, floor].map(({ url }) => keepConnections(url, 1)[0]);
  const [request, floorRequest] = [ours.requests(shape)[0], floor.requests(shape)[0]];
  // A request before, so that no connection is opened and no generation looked up within the time.
  await ask(ourConnection, request);
  await ask(floorConnection, floorRequest);
  await forget();
  const ofOurs = await milliseconds(() => ask(ourConnection, request && neverSeen(request, round)));
  await forget();
  const ofFloor = await milliseconds(() => ask(floorConnection, floorRequest));
  await forget();
  const planning = await milliseconds(() => explain(driver, statements.get(shape) ?? []));
  await Promise.all([ourConnection?.close(), floorConnection?.close()]);
  return { shape, round: round - UNCOUNTED, ours: ofOurs, floor: ofFloor, planning };
}

async function measureAll(site: Site, uri: string, shapes: readonly string[], { rounds, tell }: BenchOptions): Promise<readonly FirstSeen[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const statements = await hearPeer(site, OURS_ON_NEO4J, shapes, { environment: NO_ANSWERS_KEPT });
  const [ours, floor] = [await site.start(OURS_ON_NEO4J, { environment: NO_ANSWERS_KEPT }), await site.start(FLOOR)];
  const firsts: FirstSeen[] = [];
  for (let round = 0; round < rounds + UNCOUNTED; round += 1) {
    tell(`round ${round + 1} of ${rounds + UNCOUNTED}`);
    for (const shape of shapes) firsts.push(await measureFirst({ driver, ours, floor, statements }, shape, round));
  }
  await Promise.all([ours.stop(), floor.stop(), driver.close()]);
  return firsts.filter(({ round }) => round >= 0);
}

/** What a first request costs: ours, and the floor's, after the database has forgotten every plan, next to planning alone. */
export async function measureFirstSeen(options: BenchOptions): Promise<FirstSeenRun> {
  const head = runHeadOf(options.nodes, options.command);
  const shapes = oneOf(SHAPES, options.shapes).map(({ name }) => name);
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(options.nodes);
  try {
    return { ...head, rounds: options.rounds, firsts: await measureAll(site, site.database?.uri ?? '', shapes, options) };
  } finally {
    await site.close();
  }
}
