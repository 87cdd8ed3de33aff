import { PEER } from '../results/peer-names.js';
import { ratioOf, type Measured } from '../results/select-values.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { spreadFigure } from './figure.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';

const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)];

function table({ measurements }: ShapesRun, clients: number, figure: Measured): string {
  const switches = inOrder(measurements.map(({ peer }) => peer))
    .filter((peer) => peer !== PEER.ours)
    .toSorted();
  const shapes = inOrder(measurements.map(({ shape }) => shape));
  return markdownTable(
    ['shape', ...switches],
    shapes.map((shape) => [shape, ...switches.map((peer) => spreadFigure(ratioOf(measurements, peer, PEER.ours, { shape, clients, figure })))]),
  );
}

/** What each choice is worth, as a section of the page. */
export function printSwitches(run: ShapesRun): string {
  return [
    printHead(run),
    '',
    'Ours on Neo4j with one choice turned off at a time, over ours as it is: above 1 the choice saves time, and below 1 it gives throughput. No answer is kept.',
    '',
    '### Latency at 1 client',
    '',
    table(run, 1, 'p50'),
    '',
    '### Throughput at 32 clients',
    '',
    table(run, 32, 'throughput'),
    '',
    '### Processor time of the server a request at 32 clients',
    '',
    table(run, 32, 'serverTime'),
    '',
  ].join('\n');
}
