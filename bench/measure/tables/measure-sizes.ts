import { FLOOR, OURS_EMBEDDED, OURS_ON_NEO4J } from '../../peers/peers.js';
import { SHAPES } from '../../shapes/shapes.js';
import { runHeadOf } from '../results/run-head-of.js';
import type { SizeResult, SizesRun } from '../results/sizes-run.js';
import { openSite } from '../site/open-site.js';
import type { BenchOptions } from './bench-options.js';
import { contender } from './contenders.js';
import { measureContenders } from './measure-contenders.js';
import { oneOf } from './one-of.js';

const ASKED = [FLOOR, OURS_ON_NEO4J, OURS_EMBEDDED];
/** Beyond it the embedded engine takes minutes and gigabytes for each start, and `doctor` sends its users to Neo4j. */
const MOST_EMBEDDED = 100_000;

const askedAt = (nodes: number) => ASKED.filter((peer) => peer !== OURS_EMBEDDED || nodes <= MOST_EMBEDDED);

async function measureSize(nodes: number, options: BenchOptions): Promise<SizeResult> {
  options.tell(`${nodes} nodes: making, loading`);
  const began = performance.now();
  const shapes = oneOf(SHAPES, options.shapes).map(({ name }) => name);
  const peers = oneOf(askedAt(nodes), options.peers);
  const site = await openSite(nodes);
  const loading = (performance.now() - began) / 1000;
  try {
    return { nodes, loading, ...(await measureContenders({ site, shapes, contenders: peers.map(contender), exact: true }, options)) };
  } finally {
    await site.close();
  }
}

/** How the shapes grow with the graph: the floor, and ours on both engines, at each size on a database of its own. */
export async function measureSizes(options: BenchOptions): Promise<SizesRun> {
  const head = runHeadOf(null, options.command);
  const sizes: SizeResult[] = [];
  for (const nodes of options.sizes) sizes.push(await measureSize(nodes, options));
  return { ...head, bounded: SHAPES.filter(({ bounded }) => bounded).map(({ name }) => name), sizes };
}
