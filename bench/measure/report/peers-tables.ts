import { exactOf, spreadOf, type Measured } from '../results/select-values.js';
import type { ShapesRun } from '../results/shapes-run.js';
import { figure, spreadFigure } from './figure.js';
import { markdownTable } from './markdown-table.js';

const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)];

type Cell = (peer: string, shape: string) => string;

/** A row a shape, a column a peer. */
function byPeer({ measurements }: ShapesRun, cell: Cell): string {
  const [peers, shapes] = [inOrder(measurements.map(({ peer }) => peer)).toSorted(), inOrder(measurements.map(({ shape }) => shape))];
  return markdownTable(
    ['shape', ...peers],
    shapes.map((shape) => [shape, ...peers.map((peer) => cell(peer, shape))]),
  );
}

/** Medians of a figure, with their spread over the rounds. */
export function measuredTable(run: ShapesRun, clients: number, figureName: Measured): string {
  return byPeer(run, (peer, shape) => spreadFigure(spreadOf(run.measurements, peer, { shape, clients, figure: figureName })));
}

/** Processor time a request: of the server, and of its database. */
export function processorTable(run: ShapesRun, clients: number): string {
  const median = (peer: string, shape: string, figureName: Measured): number | null =>
    spreadOf(run.measurements, peer, { shape, clients, figure: figureName })?.median ?? null;
  return byPeer(run, (peer, shape) => {
    const database = median(peer, shape, 'databaseTime');
    return `${figure(median(peer, shape, 'serverTime'))}${database === null ? '' : ` + ${figure(database)}`}`;
  });
}

/** Statements and hits of a request, and bytes of its answer. */
export function exactTable(run: ShapesRun): string {
  return byPeer(run, (peer, shape) => {
    const exact = exactOf(run, peer, shape);
    const bytes = figure(spreadOf(run.measurements, peer, { shape, clients: 1, figure: 'bytes' })?.median ?? null);
    return `${exact === null ? '-' : exact.statements} / ${exact === null ? '-' : figure(exact.hits)} / ${bytes}`;
  });
}
