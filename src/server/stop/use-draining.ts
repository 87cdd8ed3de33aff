import { once, EventEmitter } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { whenOver } from '../http/when-over.js';

/** The requests in flight, and the way to have no more of them. */
export interface Draining {
  /** From now on every new request is refused with STOPPING. */
  begin(): void;
  /** Resolves with true as soon as no request is in flight, or with false after the milliseconds given. */
  settled(within: number): Promise<boolean>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Is answered while the server stops, too. @default false */
    whileStopping?: boolean;
  }
}

/** Counts the requests in flight, so that a stop can let them finish and refuse others. */
export function useDraining(http: FastifyInstance): Draining {
  const events = new EventEmitter();
  let stopping = false;
  let inFlight = 0;

  http.addHook('onRequest', (request, reply, done) => {
    if (stopping && !request.routeOptions.config.whileStopping) {
      done(new GraphApiError('STOPPING', 'The service is stopping. Send the request again.'));
      return;
    }
    inFlight += 1;
    whenOver(request, reply, () => {
      inFlight -= 1;
      if (inFlight === 0) events.emit('settled');
    });
    done();
  });

  http.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) void reply.header('connection', 'close');
    done(null, payload);
  });

  return {
    begin() {
      stopping = true;
    },
    async settled(within) {
      if (inFlight === 0) return true;
      return await once(events, 'settled', { signal: AbortSignal.timeout(within) }).then(
        () => true,
        () => false,
      );
    },
  };
}
