import { OURS_EMBEDDED, OURS_ON_NEO4J } from '../../peers/peers.js';
import type { Peer } from '../../peers/peer.js';
import type { Contender } from './measure-contenders.js';

/** With them no answer is kept: every request is computed. */
export const NO_ANSWERS_KEPT = { KEPT_ANSWERS: '0' } as const;

/** A peer as the bench's own table has it. */
export function contender(peer: Peer): Contender {
  return peer === OURS_ON_NEO4J || peer === OURS_EMBEDDED ? { peer, options: { environment: NO_ANSWERS_KEPT } } : { peer };
}
