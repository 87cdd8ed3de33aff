import neo4j from 'neo4j-driver';
import type { ErrorCode } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** The first that a code of Neo4j begins with says which error it is. */
const CODE_BY_PREFIX: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
  ['SessionExpired', 'ENGINE_UNAVAILABLE'],
  ['ProtocolError', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Security', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Database', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Cluster', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'ENGINE_UNAVAILABLE'],
  ['Neo.TransientError.Database', 'ENGINE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'ENGINE_TIMEOUT'],
  ['Neo.ClientError.Transaction.Terminated', 'ENGINE_TIMEOUT'],
  ['Neo.TransientError.Transaction.Terminated', 'ENGINE_TIMEOUT'],
  ['Neo.TransientError.Transaction.BookmarkTimeout', 'ENGINE_TIMEOUT'],
  ['Neo.TransientError', 'ENGINE_BUSY'],
  ['Neo.ClientError', 'STATEMENT_REFUSED'],
];

const HINTS: readonly (readonly [prefix: string, hint: string])[] = [
  ['Neo.ClientError.Security', ' Check NEO4J_USER and NEO4J_PASSWORD.'],
  ['Neo.ClientError.Database', ' Check NEO4J_DATABASE.'],
];

/** An error of the driver or the server as one of the catalogue, with the code of Neo4j and its host in the message. */
export function translateError(error: unknown, host: string): GraphApiError {
  if (error instanceof GraphApiError) return error;
  const code = neo4jCode(error);
  const message = error instanceof Error ? error.message.trim() : String(error);
  if (isAcquisitionTimeout(error)) return new GraphApiError('ENGINE_UNAVAILABLE', `Neo4j at ${host} does not answer.`, { cause: error });
  // The driver's own check of a call, before anything is sent, such as an empty text.
  if (error instanceof TypeError) return new GraphApiError('STATEMENT_REFUSED', `The driver of Neo4j refused: ${message}`, { cause: error });
  const [, ownCode = 'INTERNAL_SERVER_ERROR'] = CODE_BY_PREFIX.find(([prefix]) => code.startsWith(prefix)) ?? [];
  const [, hint = ''] = HINTS.find(([prefix]) => code.startsWith(prefix)) ?? [];
  const start = ownCode === 'ENGINE_UNAVAILABLE' ? `Neo4j at ${host} cannot be used` : `Neo4j at ${host} refused`;
  return new GraphApiError(ownCode, `${start} (${code}): ${message}${hint}`, { cause: error });
}

/** Running it again may succeed, and the failed run has changed nothing. */
export function isTransient(error: unknown): boolean {
  return neo4j.isRetryableError(error) && !isAcquisitionTimeout(error);
}

/** The connection was lost: whether a commit under way happened is unknown. */
export function isConnectionLoss(error: unknown): boolean {
  return ['ServiceUnavailable', 'SessionExpired'].includes(neo4jCode(error));
}

// No more statements run than there are connections, so one that is not to be had within its time is one that does not
// come about. The driver gives this error no code of its own.
function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Error && neo4jCode(error) === 'N/A' && /acquisition timed out/i.test(error.message);
}

function neo4jCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'no code';
  return String(error.code);
}
