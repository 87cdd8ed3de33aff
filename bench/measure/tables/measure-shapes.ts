import { CONSTANT, OURS_EMBEDDED, PEERS } from '../../peers/peers.js';
import { ALL_SHAPES } from '../../shapes/shapes.js';
import { runHeadOf } from '../results/run-head-of.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { openSite } from '../site/open-site.js';
import type { BenchOptions } from './bench-options.js';
import { contender } from './contenders.js';
import { measureContenders } from './measure-contenders.js';
import { oneOf } from './one-of.js';

/** The bench's own table: every peer, every shape, no answer kept. */
export async function measureShapes(options: BenchOptions): Promise<ShapesRun> {
  const head = runHeadOf(options.nodes, options.command);
  const peers = oneOf(PEERS, options.peers);
  const shapes = oneOf(ALL_SHAPES, options.shapes).map(({ name }) => name);
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(
    options.nodes,
    peers.some((peer) => peer !== CONSTANT && peer !== OURS_EMBEDDED),
  );
  try {
    return { ...head, ...(await measureContenders({ site, shapes, contenders: peers.map(contender), exact: true }, options)) };
  } finally {
    await site.close();
  }
}
