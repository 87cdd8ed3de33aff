import type { Asked, Peer } from '../peers/peer.js';
import type { Shape } from '../shapes/shape.js';

/** What a peer answers to a shape, in the form of ours; undefined where it cannot answer it. Rejects where the answer is an error. */
export async function askPeer(url: string, peer: Peer, shape: Shape, asked: Asked): Promise<unknown> {
  const request = peer.requestOf(shape, asked);
  if (request === null) return undefined;
  const response = await fetch(new URL(request.path, url), {
    method: request.method,
    headers: { 'content-type': 'application/json' },
    body: request.body,
  });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${body.slice(0, 500)}`);
  return peer.dataOf(shape, body);
}
