import { PEER } from '../results/peer-names.js';
import { ratioOf } from '../results/select-values.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { spreadFigure } from './figure.js';
import { EMBEDDED_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { exactTable, measuredTable, processorTable } from './peers-tables.js';
import { shapeGoalsTable } from './shape-goals-table.js';
import { printGoal, printVerdict, type Goal } from './verdict.js';

function embeddedTable({ measurements }: ShapesRun): string {
  const rows = EMBEDDED_GOALS.map(({ shape, computed }) => {
    const ratio = ratioOf(measurements, PEER.embedded, PEER.constant, { shape, clients: 32, figure: 'throughput' });
    const goal: Goal = { kind: 'at least', bound: computed };
    return [shape, spreadFigure(ratio), printGoal(goal), printVerdict(goal, ratio?.median ?? null)];
  });
  return markdownTable(['shape', 'embedded v constant, throughput', 'goal', ''], rows);
}

function failuresList({ failures }: ShapesRun): readonly string[] {
  const all = Object.entries(failures).map(([pair, reason]) => `- ${pair}: ${reason.replaceAll(/\s+/gu, ' ').slice(0, 200)}`);
  return all.length === 0 ? [] : ['Not measured, since the first answers failed:', '', ...all, ''];
}

/** The bench's own table as a section of the page. */
export function printShapes(run: ShapesRun): string {
  return [
    printHead(run),
    '',
    `Ratios are taken within each of ${run.rounds} rounds; a cell is their median (least-most). No answer is kept.`,
    'Equal questions that are asked at one time ours answers together, as it always does, and the others do not: at 32 clients that counts in S2, S3 and',
    'budget-chart, where all ask the same, and in S4, S6 and S8 with four or five different questions; hardly in the others.',
    '`SHARE_ANSWERS=off` of the switches shows its worth.',
    '',
    shapeGoalsTable(run),
    '',
    '### The embedded engine next to an answer in memory',
    '',
    embeddedTable(run),
    '',
    '### Latency at 1 client, ms (median of a round)',
    '',
    measuredTable(run, 1, 'p50'),
    '',
    '### Throughput at 32 clients, requests a second',
    '',
    measuredTable(run, 32, 'throughput'),
    '',
    '### p99 at 32 clients, ms',
    '',
    measuredTable(run, 32, 'p99'),
    '',
    '### Processor time a request at 1 client, µs: server + database',
    '',
    processorTable(run, 1),
    '',
    '### Processor time a request at 32 clients, µs: server + database',
    '',
    processorTable(run, 32),
    '',
    '### Statements / database hits / bytes a request, nobody else asking',
    '',
    exactTable(run),
    '',
    ...failuresList(run),
  ].join('\n');
}
