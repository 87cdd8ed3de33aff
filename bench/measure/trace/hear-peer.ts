import type { Peer } from '../../peers/peer.js';
import { keepConnections } from '../load/kept-connection.js';
import type { PeerOptions, RunningPeer, Site } from '../site/open-site.js';
import { listenToBolt, type BoltListener } from './bolt-listener.js';
import type { SentStatement } from './bolt-messages.js';

/** Our own reading of which generation is current, which goes apart from the statements that answer, at most once a second. */
const APART = /:Graph\)|:SourceText\)/u;

/** A peer of which every statement is heard. */
export interface HeardPeer {
  readonly peer: RunningPeer;
  readonly listener: BoltListener;
}

/** The statements of some requests of a shape, asked one by one; none where one fails. */
export async function hearRequests({ peer, listener }: HeardPeer, shape: string, count: number): Promise<readonly (readonly SentStatement[])[]> {
  const [connection] = keepConnections(peer.url, 1);
  const heard: (readonly SentStatement[])[] = [];
  for (const request of peer.requests(shape).slice(0, count)) {
    listener.heard();
    const answer = await connection?.send(request);
    if (answer?.failure !== null) return [];
    heard.push(listener.heard().filter(({ text }) => !APART.test(text)));
  }
  await connection?.close();
  return heard;
}

/** Starts a peer that reaches the database through a listener, lets it be asked, and stops both. */
export async function whileHeard<Result>(site: Site, peer: Peer, options: PeerOptions, task: (heard: HeardPeer) => Promise<Result>): Promise<Result> {
  const listener = await listenToBolt(site.database?.uri ?? '');
  const running = await site.start(peer, { ...options, neo4jUri: listener.uri });
  try {
    return await task({ peer: running, listener });
  } finally {
    await running.stop();
    await listener.stop();
  }
}

/** The statements of the first request of each shape. */
export async function hearPeer(
  site: Site,
  peer: Peer,
  shapes: readonly string[],
  options: PeerOptions,
): Promise<ReadonlyMap<string, readonly SentStatement[]>> {
  return whileHeard(site, peer, options, async (heard) => {
    const statements = new Map<string, readonly SentStatement[]>();
    for (const shape of shapes) statements.set(shape, (await hearRequests(heard, shape, 1))[0] ?? []);
    return statements;
  });
}
