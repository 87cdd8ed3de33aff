import type { ErrorCode } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** Classes of GQLSTATUS (ISO/IEC 39075): syntax, data exceptions, constraints, a write where only reads may be. */
const CODE_BY_STATUS_CLASS: Readonly<Record<string, ErrorCode>> = {
  '22': 'STATEMENT_REFUSED',
  '25': 'STATEMENT_REFUSED',
  '42': 'STATEMENT_REFUSED',
  G2: 'STATEMENT_REFUSED',
  '40': 'ENGINE_BUSY',
};

const WRITE_CONFLICT = '40000';

/** What an error of the engine may carry. */
interface Failure {
  readonly message?: unknown;
  readonly gqlStatus?: unknown;
  readonly cause?: unknown;
}

/** An error of the embedded engine as one of the catalogue. `linesBefore` were put before the text that it speaks of. */
export function translateError(error: unknown, linesBefore = 0): GraphApiError {
  if (error instanceof GraphApiError) return error;
  const message = moveLinesUp(messageOf(error), linesBefore);
  return new GraphApiError(codeOf(statusOf(error), message), `The embedded engine refused: ${message}`, { cause: error });
}

/** Another statement wrote the same: the whole transaction may be run again. */
export function isWriteConflict(error: unknown): boolean {
  return statusOf(error) === WRITE_CONFLICT;
}

function codeOf(status: string, message: string): ErrorCode {
  // The engine's own limit of 30 s has no status of its own.
  if (/time(d )?out/i.test(message) && status.startsWith('22')) return 'ENGINE_TIMEOUT';
  return CODE_BY_STATUS_CLASS[status.slice(0, 2)] ?? 'INTERNAL_SERVER_ERROR';
}

/** Errors in a text show its place as `--> query:3:1` and the line itself as ` 3 | RETURN`. */
function moveLinesUp(message: string, lines: number): string {
  return message.replace(/(?<=--> query:)\d+(?=:)|(?<=^ *)\d+(?= \|)/gm, (line) => String(Number(line) - lines)).trim();
}

// The package moves the status from the cause to `gqlStatus`, but only where the error is of its own realm: not inside a vm context.
function statusOf(error: unknown): string {
  const { gqlStatus, cause } = failureOf(error);
  return typeof gqlStatus === 'string' ? gqlStatus : messageOf(cause).replace(/^GQLSTATUS /, '');
}

function messageOf(error: unknown): string {
  const { message } = failureOf(error);
  return typeof message === 'string' ? message : String(error);
}

function failureOf(error: unknown): Failure {
  return typeof error === 'object' && error !== null ? error : {};
}
