import type { FastifyReply, FastifyRequest } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';
import type { ServerOptions } from '../server-options.js';

/** Reads which state of the graph is served. */
export type GraphStates = ServerOptions['graphStates'];

/** Whether what was given from a state still holds. That the state cannot be read now is for the operation to say. */
export async function isCurrent({ edition }: { readonly edition: number | null }, graphStates: GraphStates): Promise<boolean> {
  if (edition === null) return true;
  return graphStates.current().then(
    (state) => state.edition === edition,
    () => false,
  );
}

/** Whether what is sent is the answer to an operation, without errors and without an explanation. */
export function isWhole({ report, headers }: FastifyRequest, { statusCode }: FastifyReply): boolean {
  return statusCode === 200 && report !== null && report.measure !== null && report.errorCodes.length === 0 && headers[EXPLAIN_HEADER] === undefined;
}
