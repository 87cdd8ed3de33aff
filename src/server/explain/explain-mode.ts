import type { FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { quote } from '../errors/quote.js';

/** The header by which a request asks to have its operation explained. */
export const EXPLAIN_HEADER = 'x-explain';

/** `with-answer` explains what is run; `only` runs nothing. */
export type ExplainMode = 'with-answer' | 'only';

const isMode = (given: unknown): given is ExplainMode => given === 'with-answer' || given === 'only';

/** How a request wants its operation explained; null for not at all. Throws EXPLAIN_MODE_UNKNOWN and EXPLAIN_OFF. */
export function readExplainMode({ headers }: Pick<FastifyRequest, 'headers'>, allowed: boolean): ExplainMode | null {
  const given = headers[EXPLAIN_HEADER];
  if (given === undefined) return null;
  if (!allowed) throw new GraphApiError('EXPLAIN_OFF', 'This service explains no operations. `workplan-graph explain` does so without a service.');
  if (isMode(given)) return given;
  throw new GraphApiError('EXPLAIN_MODE_UNKNOWN', `The header ${EXPLAIN_HEADER} is ${quote(String(given))}. It takes with-answer or only.`);
}
