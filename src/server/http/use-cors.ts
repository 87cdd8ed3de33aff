import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';

const PREFLIGHT_SECONDS = 600;

/** Lets browsers call from the origins listed; `*` lists all. With none listed, CORS stays closed. */
export async function useCors(http: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await http.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name', 'x-request-id', 'if-none-match', EXPLAIN_HEADER],
    exposedHeaders: ['x-request-id', 'retry-after', 'etag'],
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  });
}
