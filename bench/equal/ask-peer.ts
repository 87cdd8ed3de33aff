import { setTimeout as sleep } from 'node:timers/promises';
import type { Asked, Peer, PeerRequest } from '../peers/peer.js';
import type { Shape } from '../shapes/shape.js';

const ATTEMPTS = 5;
const WAIT = 1_000;

/** A 503 says that there is no answer yet, as on a machine that is busy with something else: it is asked again. */
async function send(url: string, { method, path, body }: PeerRequest, attempts = ATTEMPTS): Promise<Response> {
  const response = await fetch(new URL(path, url), { method, headers: { 'content-type': 'application/json' }, body });
  if (response.status !== 503 || attempts === 1) return response;
  await sleep(WAIT);
  return send(url, { method, path, body }, attempts - 1);
}

/** What a peer answers to a shape, in the form of ours; undefined where it cannot answer it. Rejects where the answer is an error. */
export async function askPeer(url: string, peer: Peer, shape: Shape, asked: Asked): Promise<unknown> {
  const request = peer.requestOf(shape, asked);
  if (request === null) return undefined;
  const response = await send(url, request);
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${body.slice(0, 500)}`);
  return peer.dataOf(shape, body);
}
