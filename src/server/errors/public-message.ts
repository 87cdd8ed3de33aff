import type { GraphApiError } from '../../errors/graph-api-error.js';

/** Whether the message of an error is for the log alone: of the system's own faults it may name hosts, statements, and what the database said. */
export function isForLogOnly({ code, entry }: GraphApiError): boolean {
  return entry.fault === 'system' || code === 'STATEMENT_REFUSED';
}

/** What a client is told of an error of the catalogue. */
export function publicMessage(error: GraphApiError): string {
  return isForLogOnly(error) ? error.entry.sentence : error.message;
}
