import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config.js';
import { ERROR_CATALOG } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { whenOver } from '../http/when-over.js';
import { clientOf } from './client-of.js';
import { LoopTurns } from './loop-turns.js';
import { RequestsInHand, type RequestLoad } from './requests-in-hand.js';

/** Refuses early what would wait too long, before its body is read. */
export interface Admission {
  readonly load: RequestLoad;
  /** A hook for the routes whose requests cost something. */
  readonly onRequest: (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void;
}

// One for all: thousands a second are refused, and most of the time that it takes to make an error goes into its stack.
const OVERLOADED = new GraphApiError('OVERLOADED', ERROR_CATALOG.OVERLOADED.sentence);
const SUMMARY_INTERVAL = 1000;

/** Says in one line a second how much is refused: a line for each would be one more load. */
function refusalLog(http: FastifyInstance, requests: RequestsInHand): () => void {
  let timer: NodeJS.Timeout | null = null;
  let told = 0;
  const tell = (): void => {
    timer = null;
    const { refused, inHand, clients } = requests.load;
    http.log.warn({ refused: refused - told, inHand, clients }, 'requests refused: overloaded');
    told = refused;
  };
  return () => (timer ??= setTimeout(tell, SUMMARY_INTERVAL).unref());
}

/** Makes the admission of a server. */
export function useAdmission(http: FastifyInstance, limits: Pick<Limits, 'maxRequests' | 'maxBurst'>): Admission {
  const requests = new RequestsInHand(limits);
  const turns = new LoopTurns();
  const noteRefusal = refusalLog(http, requests);
  return {
    get load() {
      return requests.load;
    },
    onRequest(request, reply, done) {
      const client = clientOf(request);
      if (!requests.enter(client)) {
        noteRefusal();
        done(OVERLOADED);
        return;
      }
      whenOver(request, reply, () => requests.leave(client));
      // One whose client has left meanwhile has no body to be read.
      turns.take(() => {
        if (!request.raw.destroyed) done();
      });
    },
  };
}
