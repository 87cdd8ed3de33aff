import { PEER } from '../results/peer-names.js';
import { ratioOf } from '../results/select-values.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { spreadFigure } from './figure.js';
import { EMBEDDED_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { measuredTable, processorTable } from './peers-tables.js';
import { printGoal, printVerdict, type Goal } from './verdict.js';

const OURS = [PEER.embedded, PEER.ours] as const;

function row({ measurements }: ShapesRun, shape: string): readonly string[] {
  const [embedded, ours] = OURS.map((peer) => ratioOf(measurements, peer, PEER.constant, { shape, clients: 32, figure: 'throughput' }));
  const asked = EMBEDDED_GOALS.find((goal) => goal.shape === shape);
  const goal: Goal | null = asked ? { kind: 'at least', bound: asked.kept } : null;
  const judged = goal === null ? ['', ''] : [printGoal(goal), printVerdict(goal, embedded?.median ?? null)];
  return [shape, spreadFigure(embedded ?? null), ...judged, spreadFigure(ours ?? null)];
}

/** The table of kept answers as a section of the page. */
export function printKept(run: ShapesRun): string {
  const shapes = [...new Set(run.measurements.map(({ shape }) => shape))];
  return [
    printHead(run),
    '',
    'Answers are kept, as a service runs unless told otherwise, and every one is asked for many times over. `304` is a GET of a client that has the answer.',
    '',
    '### Throughput at 32 clients over that of an answer in memory (`constant`)',
    '',
    markdownTable(
      ['shape', 'embedded', 'goal', '', 'on Neo4j'],
      shapes.map((shape) => row(run, shape)),
    ),
    '',
    '### Throughput at 32 clients, requests a second',
    '',
    measuredTable(run, 32, 'throughput'),
    '',
    '### Latency at 1 client, ms',
    '',
    measuredTable(run, 1, 'p50'),
    '',
    '### Processor time a request at 32 clients, µs: server + database',
    '',
    processorTable(run, 32),
    '',
  ].join('\n');
}
