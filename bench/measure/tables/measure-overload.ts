import { OURS_ON_NEO4J } from '../../peers/peers.js';
import { startLoad, type Load } from '../load/start-load.js';
import { runHeadOf } from '../results/run-head-of.js';
import type { OverloadPhase, OverloadRun } from '../results/overload-run.js';
import { openSite, type RunningPeer } from '../site/open-site.js';
import { peakMemory } from '../system/watched-program.js';
import type { BenchOptions } from './bench-options.js';
import { NO_ANSWERS_KEPT } from './contenders.js';

const CLIENTS = 32;
const TIMES = [0.5, 1, 2];
/** A list is asked: several milliseconds of the database each, so that what is refused costs little next to what is answered. */
const SHAPE = 'S3';

async function capacityOf(load: Load, peer: RunningPeer, shape: string, { warmUp, seconds }: BenchOptions): Promise<number> {
  const requests = peer.requests(shape);
  await load.run({ url: peer.url, requests, clients: CLIENTS, count: warmUp });
  const { answered, seconds: took } = await load.run({ url: peer.url, requests, clients: CLIENTS, seconds: 4 * seconds[1] });
  return answered / took;
}

/** An open load at half, once and twice what ours on Neo4j can answer. */
export async function measureOverload(options: BenchOptions): Promise<OverloadRun> {
  const head = runHeadOf(options.nodes, options.command);
  const [shape = SHAPE] = options.shapes;
  const seconds = 12 * options.seconds[1];
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(options.nodes);
  const load = startLoad();
  try {
    const peer = await site.start(OURS_ON_NEO4J, { environment: NO_ANSWERS_KEPT });
    const capacity = await capacityOf(load, peer, shape, options);
    const phases: OverloadPhase[] = [];
    for (const times of TIMES) {
      options.tell(`${times} times ${Math.round(capacity)} requests a second`);
      const rate = times * capacity;
      const result = await load.runOpen({ url: peer.url, requests: peer.requests(shape), rate, seconds });
      phases.push({ times, rate, ...result, peakMemory: peakMemory(peer.pid) });
    }
    await peer.stop();
    return { ...head, shape, capacity, seconds, phases };
  } finally {
    await load.stop();
    await site.close();
  }
}
