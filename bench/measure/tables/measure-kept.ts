import { CONSTANT, OURS_EMBEDDED, OURS_ON_NEO4J } from '../../peers/peers.js';
import { SHAPES } from '../../shapes/shapes.js';
import { runHeadOf } from '../results/run-head-of.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { openSite, type RunningPeer } from '../site/open-site.js';
import type { BenchOptions } from './bench-options.js';
import { conditionalPeer } from './conditional-peer.js';
import { measureContenders } from './measure-contenders.js';
import { oneOf } from './one-of.js';

/** Answers kept, as a service runs unless told otherwise: ours next to an answer in memory, and to clients that have the answer. */
export async function measureKept(options: BenchOptions): Promise<ShapesRun> {
  const head = runHeadOf(options.nodes, options.command);
  const shapes = oneOf(SHAPES, options.shapes).map(({ name }) => name);
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(options.nodes);
  const contenders = [CONSTANT, OURS_ON_NEO4J, OURS_EMBEDDED].map((peer) => ({ peer }));
  const also = async (running: readonly RunningPeer[]) => {
    const ours = running.filter(({ name }) => name !== CONSTANT.name);
    return Promise.all(ours.map((peer) => conditionalPeer(peer, shapes)));
  };
  try {
    return { ...head, ...(await measureContenders({ site, shapes, contenders, also, exact: false }, options)) };
  } finally {
    await site.close();
  }
}
