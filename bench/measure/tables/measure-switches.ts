import { OURS_ON_NEO4J } from '../../peers/peers.js';
import { SHAPES } from '../../shapes/shapes.js';
import { runHeadOf } from '../results/run-head-of.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { openSite } from '../site/open-site.js';
import type { BenchOptions } from './bench-options.js';
import { contender, NO_ANSWERS_KEPT } from './contenders.js';
import { measureContenders, type Contender } from './measure-contenders.js';
import { oneOf } from './one-of.js';
import { SWITCHES } from './switches.js';

/** Ours on Neo4j as it is, and with one choice of the road turned off at a time. */
export async function measureSwitches(options: BenchOptions): Promise<ShapesRun> {
  const head = runHeadOf(options.nodes, options.command);
  const shapes = oneOf(SHAPES, options.shapes).map(({ name }) => name);
  options.tell(`${options.nodes} nodes: making, loading`);
  const site = await openSite(options.nodes);
  const without: readonly Contender[] = SWITCHES.map(({ name, environment }) => ({
    peer: OURS_ON_NEO4J,
    options: { name, environment: { ...NO_ANSWERS_KEPT, ...environment } },
  }));
  try {
    return { ...head, ...(await measureContenders({ site, shapes, contenders: [contender(OURS_ON_NEO4J), ...without], exact: false }, options)) };
  } finally {
    await site.close();
  }
}
