import { PEER } from '../results/peer-names.js';
import { exactOf, ratioOf } from '../results/select-values.js';
import type { ShapesRun } from '../results/shapes-run.js';
import type { Spread } from '../statistics/spread.js';
import { figure, spreadFigure } from './figure.js';
import { SHAPE_GOALS, type ShapeGoals } from './goals.js';
import { markdownTable } from './markdown-table.js';
import { printGoal, printVerdict, type Goal } from './verdict.js';

const HEAD = ['shape', 'latency v floor', 'goal', '', 'throughput v library', 'goal', '', 'hits', 'goal', '', 'throughput v floor', 'goal', ''];

const judged = (spread: Spread | null, goal: Goal): readonly string[] => [
  spreadFigure(spread),
  printGoal(goal),
  printVerdict(goal, spread === null ? null : spread.median),
];

function hits(run: ShapesRun, { shape, hits: asked }: ShapeGoals): readonly string[] {
  const [ours, floor] = [exactOf(run, PEER.ours, shape)?.hits ?? null, exactOf(run, PEER.floor, shape)?.hits ?? null];
  if ('most' in asked) {
    const goal: Goal = { kind: 'at most', bound: asked.most };
    return [figure(ours), printGoal(goal), printVerdict(goal, ours)];
  }
  const goal: Goal = { kind: 'at most', bound: asked.ofFloor };
  const ratio = ours === null || floor === null ? null : ours / floor;
  return [`${figure(ours)} v ${figure(floor)}`, `${printGoal(goal)} × floor`, printVerdict(goal, ratio)];
}

function row(run: ShapesRun, goals: ShapeGoals): readonly string[] {
  const { shape, latency, throughput, passesFloor } = goals;
  const at = (clients: number, figureName: 'p50' | 'throughput') => ({ shape, clients, figure: figureName });
  const overFloor = ratioOf(run.measurements, PEER.ours, PEER.floor, at(32, 'throughput'));
  return [
    shape,
    ...judged(ratioOf(run.measurements, PEER.ours, PEER.floor, at(1, 'p50')), { kind: 'at most', bound: latency }),
    ...judged(ratioOf(run.measurements, PEER.ours, PEER.library, at(32, 'throughput')), { kind: 'at least', bound: throughput }),
    ...hits(run, goals),
    ...(passesFloor ? judged(overFloor, { kind: 'at least', bound: 1 }) : [spreadFigure(overFloor), '', '']),
  ];
}

/** Every shape against its goals: ratios within rounds, median (least-most) over them. */
export function shapeGoalsTable(run: ShapesRun): string {
  const measured = new Set(run.measurements.map(({ shape }) => shape));
  return markdownTable(
    HEAD,
    SHAPE_GOALS.filter(({ shape }) => measured.has(shape)).map((goals) => row(run, goals)),
  );
}
