import type { MemoryOfPeer, MemoryPoint, MemoryRun } from '../results/memory-run.js';
import { secondHalf, slope } from '../statistics/slope.js';
import { figure } from './figure.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';

const PER = 100_000;
/** A heap is flat where a hundred thousand requests add less than a hundredth of it. */
const FLAT = 0.01;

type Part = 'heap' | 'resident';

/** MiB that a hundred thousand requests add, once what only warms up has warmed up. */
export function growthOf(points: readonly MemoryPoint[], part: Part): number {
  return slope(secondHalf(points.map((point) => ({ at: point.requests, value: point[part] })))) * PER;
}

function row({ peer, failed, points }: MemoryOfPeer): readonly string[] {
  const middle = points[Math.floor(points.length / 2)];
  const last = points.at(-1);
  const growth = growthOf(points, 'heap');
  const isFlat = Number.isNaN(growth) ? 'not measured' : growth <= (last?.heap ?? 0) * FLAT ? 'flat' : '**grows**';
  const memories = [points[0], middle, last].map((point) => (point ? `${figure(point.heap)} / ${figure(point.resident)}` : '-'));
  return [peer, ...memories, figure(growth), figure(growthOf(points, 'resident')), isFlat, String(failed)];
}

/** Memory over many requests, as a section of the page. */
export function printMemory(run: MemoryRun): string {
  const count = (value: number): string => value.toLocaleString('en-US');
  return [
    printHead(run),
    '',
    `${count(run.requests)} requests of ${count(run.operations)} different operations, every cache as it is by default. MiB of heap / resident after garbage was collected;`,
    'growth is the median slope of the second half, in MiB for a hundred thousand requests, and flat is less than a hundredth of the heap.',
    '',
    markdownTable(['peer', 'at first', 'in the middle', 'at last', 'growth of heap', 'growth of resident', '', 'failed'], run.peers.map(row)),
    '',
  ].join('\n');
}
