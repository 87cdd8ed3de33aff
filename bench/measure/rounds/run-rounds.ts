import type { Load } from '../load/start-load.js';
import type { Measurement } from '../results/shapes-run.js';
import { rotated } from '../statistics/rotated.js';
import { measure, type Cell } from './measure.js';
import type { MeasuredPeer } from './measured-peer.js';

/** What is measured, how often and how long. */
export interface Rounds {
  readonly peers: readonly MeasuredPeer[];
  readonly shapes: readonly string[];
  readonly rounds: number;
  /** Requests of each shape to each peer before the first round: by count, as what is cold costs by the request. */
  readonly warmUp: number;
  /** Seconds of a measurement, by its number of clients. */
  readonly clients: ReadonlyMap<number, number>;
  /** Takes a line for whoever waits. */
  readonly tell: (line: string) => void;
}

/** What was measured, and why something was not. */
export interface RoundsResult {
  readonly measurements: readonly Measurement[];
  readonly failures: Readonly<Record<string, string>>;
}

interface Pair {
  readonly peer: MeasuredPeer;
  readonly shape: string;
}

const nameOf = ({ peer, shape }: Pair): string => `${peer.name} ${shape}`;

/** Warms every shape of every peer, and finds those that fail: they are not measured. */
async function warmUp(load: Load, pairs: readonly Pair[], count: number): Promise<Readonly<Record<string, string>>> {
  const failures: Record<string, string> = {};
  const clients = 8;
  for (const pair of pairs) {
    const first = await load.run({ url: pair.peer.url, requests: pair.peer.requests(pair.shape), clients: 1, count: 1 });
    const { failure } = first.failure === null ? await load.run({ url: pair.peer.url, requests: pair.peer.requests(pair.shape), clients, count }) : first;
    if (failure !== null) failures[nameOf(pair)] = failure;
  }
  return failures;
}

/**
 * Measures in rounds. Within a round the peers are asked one shape after another, so that what is compared is measured
 * within seconds; the order of the peers is another one in each round.
 */
export async function runRounds(load: Load, { peers, shapes, rounds, warmUp: count, clients, tell }: Rounds): Promise<RoundsResult> {
  const pairsOf = (shape: string, from: readonly MeasuredPeer[]): readonly Pair[] =>
    from.filter((peer) => peer.requests(shape).length > 0).map((peer) => ({ peer, shape }));
  tell(`warming ${peers.length} peers`);
  const failures = await warmUp(
    load,
    shapes.flatMap((shape) => pairsOf(shape, peers)),
    count,
  );
  const measurements: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1} of ${rounds}`);
    for (const shape of shapes) {
      const pairs = pairsOf(shape, rotated(peers, round)).filter((pair) => failures[nameOf(pair)] === undefined);
      const cells = [...clients].flatMap(([number, seconds]) => pairs.map((pair) => ({ ...pair, round, clients: number, seconds })));
      for (const cell of cells) measurements.push(await measureOne(load, cell));
    }
  }
  return { measurements, failures };
}

async function measureOne(load: Load, cell: Cell): Promise<Measurement> {
  const { failure, ...measurement } = await measure(load, cell);
  if (failure !== null) console.error(`${nameOf(cell)}: ${measurement.failed} of ${measurement.answered} failed: ${failure}`);
  return measurement;
}
