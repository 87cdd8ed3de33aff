import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../errors/catalog.js';

/** An error as a client sees it: a code of the catalogue, a sentence, where it was, and nothing else. */
export interface ClientError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly requestId?: string };
}

/** The body of an answer that is nothing but one error. */
export function errorBody(code: ErrorCode, message: string, requestId?: string): { readonly errors: readonly [ClientError] } {
  return { errors: [{ message, extensions: requestId === undefined ? { code } : { code, requestId } }] };
}
