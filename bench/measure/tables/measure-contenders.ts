import neo4j from 'neo4j-driver';
import type { Peer } from '../../peers/peer.js';
import { startLoad } from '../load/start-load.js';
import type { RunHead } from '../results/run-head.js';
import type { ExactFigures, ShapesRun } from '../results/shapes-run.js';
import type { MeasuredPeer } from '../rounds/measured-peer.js';
import { runRounds } from '../rounds/run-rounds.js';
import type { PeerOptions, RunningPeer, Site } from '../site/open-site.js';
import { tracePeer } from '../trace/trace-peer.js';
import type { BenchOptions } from './bench-options.js';

/** A peer, and how it is started for a table. */
export interface Contender {
  readonly peer: Peer;
  readonly options?: PeerOptions;
}

/** What is measured over one stored graph. */
export interface Contest {
  readonly site: Site;
  readonly contenders: readonly Contender[];
  readonly shapes: readonly string[];
  /** Whether statements and hits are counted too. */
  readonly exact: boolean;
  /** Other ways to ask those that serve by then. @default none */
  readonly also?: (running: readonly RunningPeer[]) => Promise<readonly MeasuredPeer[]>;
}

async function countExact({ site, contenders, shapes }: Contest, tell: BenchOptions['tell']): Promise<readonly ExactFigures[]> {
  if (site.database === null) return [];
  const driver = neo4j.driver(site.database.uri, undefined, { disableLosslessIntegers: true });
  const exact: ExactFigures[] = [];
  for (const { peer, options } of contenders) {
    tell(`counting statements and hits of ${options?.name ?? peer.name}`);
    exact.push(...(await tracePeer(site, driver, peer, shapes, options)));
  }
  await driver.close();
  return exact;
}

async function startAll({ site, contenders }: Contest): Promise<readonly RunningPeer[]> {
  const running: RunningPeer[] = [];
  for (const { peer, options } of contenders) running.push(await site.start(peer, options));
  return running;
}

/** Counts what is exact, then times in rounds; every contender serves from before the first round to after the last. */
export async function measureContenders(contest: Contest, { rounds, warmUp, seconds, tell }: BenchOptions): Promise<Omit<ShapesRun, keyof RunHead>> {
  const exact = contest.exact ? await countExact(contest, tell) : [];
  const running = await startAll(contest);
  const others = (await contest.also?.(running)) ?? [];
  const load = startLoad();
  const clients = new Map([
    [1, seconds[0]],
    [32, seconds[1]],
  ]);
  const measured = await runRounds(load, { peers: [...running, ...others], shapes: contest.shapes, rounds, warmUp, clients, tell });
  await load.stop();
  for (const peer of running) await peer.stop();
  return { rounds, exact, ...measured };
}
