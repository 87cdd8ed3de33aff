// `node --import ./tools/swc-register.mjs bench/graph/generate.ts --nodes 10000 --out .cache/bench/10000 [--seed 2026]`:
// writes a made-up work plan of so many nodes as a bundle, and says what it holds.
import { parseArgs } from 'node:util';
import { generateGraph } from './generate-graph.js';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '10000' }, out: { type: 'string' }, seed: { type: 'string', default: '2026' } },
});
const nodes = Number(values.nodes);
const { document, relationships, nodesByLabel, regions } = await generateGraph({
  nodes,
  out: values.out ?? `.cache/bench/${nodes}`,
  seed: Number(values.seed),
});
console.log(JSON.stringify({ document, nodes, relationships, nodesByLabel, busiestRegion: regions[0] }));
