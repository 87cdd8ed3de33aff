import { OURS_EMBEDDED, OURS_ON_NEO4J } from '../../peers/peers.js';
import type { Peer } from '../../peers/peer.js';
import type { LoadRequest } from '../load-request.js';
import { startLoad } from '../load/start-load.js';
import { distinctOperations } from '../memory/distinct-operations.js';
import { watchMemory } from '../memory/watch-memory.js';
import type { MemoryOfPeer, MemoryPoint, MemoryRun } from '../results/memory-run.js';
import { runHeadOf } from '../results/run-head-of.js';
import { openSite, type Site } from '../site/open-site.js';
import type { BenchOptions } from './bench-options.js';
import { oneOf } from './one-of.js';

const OPERATIONS = 10_000;
const SAMPLES = 40;
const FEWEST_SAMPLES = 10;
const CLIENTS = 8;

async function measurePeer(site: Site, peer: Peer, operations: readonly LoadRequest[], { requests, tell }: BenchOptions): Promise<MemoryOfPeer> {
  const watch = watchMemory();
  const running = await site.start(peer, { node: watch.node, environment: watch.environment });
  const load = startLoad();
  const part = Math.max(operations.length, Math.ceil(requests / SAMPLES));
  const points: MemoryPoint[] = [];
  let failed = 0;
  for (let sent = 0; sent < requests; sent += part) {
    const result = await load.run({ url: running.url, requests: operations, clients: CLIENTS, count: part });
    failed += result.failed;
    points.push({ requests: sent + part, ...(await watch.sample(running.pid)) });
    tell(`${peer.name}: ${sent + part} of ${requests} requests, ${Math.round(result.answered / result.seconds)} a second, ${points.at(-1)?.heap} MiB`);
  }
  await load.stop();
  await running.stop();
  return { peer: peer.name, failed, points };
}

/** Memory over `--requests` of ten thousand different operations, with every cache as it is by default. */
export async function measureMemory(options: BenchOptions): Promise<MemoryRun> {
  const head = runHeadOf(options.nodes, options.command);
  const peers = oneOf([OURS_EMBEDDED, OURS_ON_NEO4J], options.peers);
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(options.nodes, peers.includes(OURS_ON_NEO4J));
  const operations = distinctOperations(site.facts, Math.min(OPERATIONS, Math.ceil(options.requests / FEWEST_SAMPLES)));
  const measured: MemoryOfPeer[] = [];
  try {
    for (const peer of peers) measured.push(await measurePeer(site, peer, operations, options));
  } finally {
    await site.close();
  }
  return { ...head, requests: options.requests, operations: operations.length, peers: measured };
}
