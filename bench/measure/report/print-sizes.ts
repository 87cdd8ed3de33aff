import { PEER } from '../results/peer-names.js';
import { exactOf, spreadOf } from '../results/select-values.js';
import type { SizeResult, SizesRun } from '../results/sizes-run.js';
import { figure } from './figure.js';
import { OTHER_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { printGoal, printVerdict } from './verdict.js';

const count = (nodes: number): string => nodes.toLocaleString('en-US');
const latency = ({ measurements }: SizeResult, peer: string, shape: string): number | null =>
  spreadOf(measurements, peer, { shape, clients: 1, figure: 'p50' })?.median ?? null;

function growth(sizes: readonly SizeResult[], peer: string, shape: string): number | null {
  const measured = sizes.map((size) => latency(size, peer, shape)).filter((median) => median !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  return measured.length > 1 && first && last ? last / first : null;
}

function latencies({ sizes, bounded }: SizesRun, peer: string, judged: boolean): string {
  const shapes = [...new Set(sizes.flatMap(({ measurements }) => measurements.map(({ shape }) => shape)))];
  const goal = OTHER_GOALS.growth;
  const rows = shapes.map((shape) => {
    const grown = growth(sizes, peer, shape);
    const verdict = judged && bounded.includes(shape) ? [printGoal(goal), printVerdict(goal, grown)] : ['', ''];
    return [shape, ...sizes.map((size) => figure(latency(size, peer, shape))), figure(grown), ...verdict];
  });
  return markdownTable(['shape', ...sizes.map(({ nodes }) => count(nodes)), 'last over first', 'goal', ''], rows);
}

function hits({ sizes }: SizesRun, peer: string): string {
  const shapes = [...new Set(sizes.flatMap(({ exact }) => exact.map(({ shape }) => shape)))];
  return markdownTable(
    ['shape', ...sizes.map(({ nodes }) => count(nodes))],
    shapes.map((shape) => [shape, ...sizes.map((size) => figure(exactOf(size, peer, shape)?.hits ?? null))]),
  );
}

const failures = ({ sizes }: SizesRun): readonly string[] =>
  sizes.flatMap(({ nodes, failures: failed }) =>
    Object.entries(failed).map(([pair, reason]) => `- ${count(nodes)} nodes, ${pair}: ${reason.replaceAll(/\s+/gu, ' ').slice(0, 200)}`),
  );

/** How latency grows with the graph, as a section of the page. */
export function printSizes(run: SizesRun): string {
  const failed = failures(run);
  return [
    printHead(run),
    '',
    'Latency at 1 client in ms, median over the rounds, each size on a database of its own; the embedded engine up to 100,000 nodes. Shapes with a goal touch a bounded number of rows. No answer is kept.',
    '',
    ...['### Ours on Neo4j', '', latencies(run, PEER.ours, true), ''],
    ...['### The floor', '', latencies(run, PEER.floor, false), ''],
    ...['### Ours, embedded', '', latencies(run, PEER.embedded, false), ''],
    ...['### Database hits of ours on Neo4j', '', hits(run, PEER.ours), ''],
    ...(failed.length === 0 ? [] : ['Not measured, since the first answers failed:', '', ...failed, '']),
  ].join('\n');
}
