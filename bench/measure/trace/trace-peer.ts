import type { Driver } from 'neo4j-driver';
import type { Peer } from '../../peers/peer.js';
import type { ExactFigures } from '../results/shapes-run.js';
import type { PeerOptions, Site } from '../site/open-site.js';
import { median } from '../statistics/spread.js';
import { countHits } from './count-hits.js';
import { hearRequests, whileHeard, type HeardPeer } from './hear-peer.js';

/** Requests of a shape that are counted. */
const SAMPLES = 5;

async function exactOf(heard: HeardPeer, driver: Driver, shape: string): Promise<readonly ExactFigures[]> {
  const requests = await hearRequests(heard, shape, SAMPLES);
  if (requests.length === 0) return [];
  const hits: number[] = [];
  for (const statements of requests) {
    let sum = 0;
    for (const statement of statements) sum += await countHits(driver, statement);
    hits.push(sum);
  }
  return [{ shape, peer: heard.peer.name, statements: median(requests.map(({ length }) => length)), hits: median(hits) }];
}

/** Counts statements and database hits of a peer, in a process of its own; nothing of a peer that asks no database. */
export async function tracePeer(
  site: Site,
  driver: Driver,
  peer: Peer,
  shapes: readonly string[],
  options: PeerOptions = {},
): Promise<readonly ExactFigures[]> {
  if (site.database === null || !site.asksDatabase(peer)) return [];
  return whileHeard(site, peer, options, async (heard) => {
    const exact: ExactFigures[] = [];
    for (const shape of shapes) exact.push(...(await exactOf(heard, driver, shape)));
    return exact;
  });
}
