import type { FastifyRequest } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';

/** An operation as a client sends it in a POST. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the client takes; the media type of the answer depends on it. */
  readonly accept: string;
}

type Body = Readonly<Partial<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>>;

const JSON_TYPES: ReadonlySet<unknown> = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);
const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> => typeof given === 'object' && given !== null && !Array.isArray(given);

/** The operation that a request is nothing but; null for a request that has more to it, or something wrong. */
export function plainRequestOf({ method, headers, body }: FastifyRequest): PlainRequest | null {
  if (method !== 'POST' || headers[EXPLAIN_HEADER] !== undefined || !JSON_TYPES.has(headers['content-type']) || !isRecord(body)) return null;
  const { query, operationName = null, variables, extensions }: Body = body;
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string') || extensions !== undefined) return null;
  const given = variables ?? {};
  return isRecord(given) ? { query, operationName, variables: given, accept: headers.accept ?? '' } : null;
}
