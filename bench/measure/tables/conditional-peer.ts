import type { LoadRequest } from '../load-request.js';
import type { MeasuredPeer } from '../rounds/measured-peer.js';
import type { RunningPeer } from '../site/open-site.js';

/** Answers that are asked for again with their tag; all fit into what is kept of them. */
const VARIANTS = 50;
const PREFLIGHTED = { 'apollo-require-preflight': 'true' };

interface GraphqlBody {
  readonly query: string;
  readonly variables: unknown;
}

/** The same operation by GET, with the tag of the answer that the client has; null where the server gives no tag. */
async function conditional(url: string, { body = '' }: LoadRequest): Promise<LoadRequest | null> {
  const { query, variables } = JSON.parse(body) as GraphqlBody;
  const path = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
  const response = await fetch(new URL(path, url), { headers: PREFLIGHTED });
  await response.arrayBuffer();
  const tag = response.headers.get('etag');
  return response.status === 200 && tag !== null ? { method: 'GET', path, headers: { ...PREFLIGHTED, 'if-none-match': tag } } : null;
}

/** The same server, asked by clients that have the answers already. */
export async function conditionalPeer(peer: RunningPeer, shapes: readonly string[]): Promise<MeasuredPeer> {
  const requests = new Map<string, readonly LoadRequest[]>();
  for (const shape of shapes) {
    const asked = await Promise.all(
      peer
        .requests(shape)
        .slice(0, VARIANTS)
        .map((request) => conditional(peer.url, request)),
    );
    requests.set(
      shape,
      asked.filter((request) => request !== null),
    );
  }
  return { ...peer, name: `${peer.name}, 304`, requests: (shape) => requests.get(shape) ?? [] };
}
