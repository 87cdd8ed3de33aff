import { describe, expect, test } from '@jest/globals';
import { PEER } from '../results/peer-names.js';
import type { Measurement, ShapesRun } from '../results/shapes-run.js';
import { figure, spreadFigure } from './figure.js';
import { markdownTable } from './markdown-table.js';
import { growthOf } from './print-memory.js';
import { printShapes } from './print-shapes.js';
import { shapeGoalsTable } from './shape-goals-table.js';
import { printVerdict } from './verdict.js';

const cell = (peer: string, round: number, clients: number, values: Partial<Measurement>): Measurement => ({
  ...{ shape: 'S1', peer, round, clients, answered: 100, failed: 0, throughput: 1000, p50: 1, p99: 5, serverTime: 200, databaseTime: 300, bytes: 300 },
  ...values,
});

const MACHINE = { processor: 'any', cores: 2, memory: 8, system: 'Linux', load: 0.5, pinned: true, coreOfServer: 0, coreOfLoad: 1 };
const RUN: ShapesRun = {
  ...{ when: '2026-11-26T03:00:00.000Z', commit: 'abc', machine: MACHINE, versions: { Node: '20' }, nodes: 10_000, command: 'npm run bench' },
  rounds: 2,
  measurements: [0, 1].flatMap((round) => [
    cell(PEER.floor, round, 1, { p50: 1 + round }),
    cell(PEER.ours, round, 1, { p50: 1.1 * (1 + round) }),
    cell(PEER.floor, round, 32, { throughput: 3000 }),
    cell(PEER.library, round, 32, { throughput: 1000 }),
    cell(PEER.ours, round, 32, { throughput: 6000 }),
  ]),
  exact: [
    { shape: 'S1', peer: PEER.floor, statements: 1, hits: 7 },
    { shape: 'S1', peer: PEER.ours, statements: 1, hits: 8 },
  ],
  failures: { 'neo4j-graphql S7': '200 {"errors": "too much memory"}' },
};

describe('the page of the bench', () => {
  test.each([
    [0.1234, '0.12'],
    [12.34, '12.3'],
    [12_345.6, '12,346'],
    [null, '-'],
    [Number.NaN, '-'],
  ])('writes %d as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  test('tells a median with its spread', () => {
    expect(spreadFigure({ median: 1.1, least: 1, most: 1.25, count: 3 })).toBe('1.10 (1.00-1.25)');
    expect(spreadFigure(null)).toBe('-');
  });

  test('says which goals are met, and by how much others are missed', () => {
    expect(printVerdict({ kind: 'at most', bound: 1.15 }, 1.15)).toBe('met');
    expect(printVerdict({ kind: 'at least', bound: 8 }, 6)).toBe('**missed by 25.0 %**');
    expect(printVerdict({ kind: 'below', bound: 50 }, 50)).toBe('**missed by 0.00 %**');
    expect(printVerdict({ kind: 'at most', bound: 1 }, null)).toBe('not measured');
  });

  test('holds each shape against its goals by ratios within rounds', () => {
    const [, , row = ''] = shapeGoalsTable(RUN).split('\n');
    const cells = row.split('|').map((text) => text.trim());
    expect(cells.slice(1, -1)).toEqual([
      ...['S1', '1.10 (1.10-1.10)', '≤ 1.15', 'met', '6.00 (6.00-6.00)', '≥ 8', '**missed by 25.0 %**'],
      ...['8.00', '≤ 7', '**missed by 14.3 %**', '2.00 (2.00-2.00)', '≥ 1', 'met'],
    ]);
  });

  test('gives no figure for what failed, and says why a peer has none', () => {
    const failed = { ...RUN, measurements: RUN.measurements.map((one) => (one.peer === PEER.ours ? { ...one, failed: 1 } : one)) };
    expect(shapeGoalsTable(failed)).toContain('not measured');
    expect(printShapes(RUN)).toContain('- neo4j-graphql S7: 200 {"errors": "too much memory"}');
  });

  test('tells growth of memory by the second half only', () => {
    const points = Array.from({ length: 10 }, (_, at) => ({ requests: (at + 1) * 100_000, heap: at < 5 ? at * 50 : 250 + at, resident: 300, external: 0 }));
    expect(growthOf(points, 'heap')).toBeCloseTo(1);
    expect(growthOf(points, 'resident')).toBe(0);
  });

  test('lines its columns up', () => {
    expect(markdownTable(['a', 'long'], [['one', '1']])).toBe('| a   | long |\n| --- | ---: |\n| one |    1 |');
  });
});
