import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationMeasure } from '../../api/limits/operation-measure.js';
import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';

/** An answer as it was sent, and what the log says of it. */
export interface KeptResponse {
  readonly body: string;
  readonly contentType: string;
  /** State of the graph that it was given from. Null: it does not come from the graph. */
  readonly edition: number | null;
  readonly operation: string | null;
  readonly measure: OperationMeasure;
}

const BYTES_PER_CODE_UNIT = 2;
/** Key, measure, and the place in the order of use. */
const BYTES_OF_ENTRY = 2000;

const bytesOf = ({ body }: KeptResponse): number => BYTES_OF_ENTRY + BYTES_PER_CODE_UNIT * body.length;

/** All that an answer depends on, beside the state of the graph. The body is taken as it was sent: written anew, 1e999 would be null. */
function keyOf({ method, url, headers, sentBody }: FastifyRequest): string {
  const asked = [method, headers.accept ?? '', headers['content-type'] ?? '', url, ''].join('\n');
  const hash = createHash('sha1').update(asked);
  return (sentBody ? hash.update(sentBody) : hash).digest('base64url');
}

/** Answers to whole requests. That one was given says that its request is valid and within the limits. */
export class KeptResponses {
  readonly #kept: CountedCache<KeptResponse>;

  constructor(maxBytes: number) {
    this.#kept = new CountedCache({ name: 'responses', bytes: { max: maxBytes, of: bytesOf } });
  }

  get facts(): CacheFacts {
    return this.#kept.facts;
  }

  of(request: FastifyRequest): KeptResponse | undefined {
    return this.#kept.get(keyOf(request));
  }

  keep(request: FastifyRequest, reply: FastifyReply, response: Omit<KeptResponse, 'contentType'>): void {
    this.#kept.set(keyOf(request), { ...response, contentType: String(reply.getHeader('content-type')) });
  }
}
