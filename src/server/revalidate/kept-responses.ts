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

/** A body as text; null for one that nests deeper than can be written, which is for the operation to refuse. */
function writtenBody({ method, body }: FastifyRequest): string | null {
  if (method !== 'POST') return '';
  try {
    return JSON.stringify(body);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** All that an answer depends on, beside the state of the graph; null where it cannot be told. */
function keyOf(request: FastifyRequest): string | null {
  const body = writtenBody(request);
  if (body === null) return null;
  const { method, url, headers } = request;
  const asked = [method, headers.accept ?? '', headers['content-type'] ?? '', url, body];
  return createHash('sha1').update(asked.join('\n')).digest('base64url');
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
    const key = keyOf(request);
    return key === null ? undefined : this.#kept.get(key);
  }

  keep(request: FastifyRequest, reply: FastifyReply, response: Omit<KeptResponse, 'contentType'>): void {
    const key = keyOf(request);
    if (key !== null) this.#kept.set(key, { ...response, contentType: String(reply.getHeader('content-type')) });
  }
}
