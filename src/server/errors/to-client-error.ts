import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { ClientError } from './client-error.js';
import { isErrorCode } from './is-error-code.js';
import { publicMessage } from './public-message.js';
import { tokenLimitError } from './token-limit-error.js';

/** What an error is to a client, apart from where it was. */
interface Visible {
  readonly code: ErrorCode;
  readonly message: string;
}

// graphql-js says no more of a document in which one field is repeated so often that comparing all of them is too much work.
const ABORTED = 'Validation aborted.';
const TOO_MUCH_TO_COMPARE = 'The document repeats fields so often that it cannot be validated. Ask for each field once. Nothing was run.';

const MASKED: Visible = { code: 'INTERNAL_SERVER_ERROR', message: ERROR_CATALOG.INTERNAL_SERVER_ERROR.sentence };

/** The error that the wrappings of GraphQL stand around. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

// GraphQL finds an argument that does not fit only when its field runs, if it comes by a nullable variable.
const isArgumentError = ({ nodes = [] }: GraphQLError): boolean => nodes.some(({ kind }) => kind === Kind.ARGUMENT || kind === Kind.VARIABLE);

function describeError(error: unknown, maxTokens: number): Visible {
  const cause = causeOf(error);
  if (cause instanceof GraphApiError) return { code: cause.code, message: publicMessage(cause) };
  if (cause instanceof RangeError) return { code: 'DEPTH_LIMIT_EXCEEDED', message: 'The document nests too deeply to be read. Nothing was run.' };
  if (!(error instanceof GraphQLError) || !(cause instanceof GraphQLError)) return MASKED;
  const { code } = error.extensions;
  if (code === 'GRAPHQL_PARSE_FAILED') return tokenLimitError(error, maxTokens) ?? { code, message: error.message };
  if (isErrorCode(code)) return { code, message: error.message === ABORTED ? TOO_MUCH_TO_COMPARE : error.message };
  return isArgumentError(cause) ? { code: 'BAD_USER_INPUT', message: error.message } : MASKED;
}

/** Whether a client sees nothing of an error but that there was one. */
export const isMasked = (error: unknown): boolean => describeError(error, Number.POSITIVE_INFINITY).code === MASKED.code;

/**
 * The one place that decides what of an error a client sees: errors of the catalogue and those of GraphQL itself pass,
 * every other is masked, and of their extensions only the code is kept.
 */
export function toClientError({ locations, path }: Pick<GraphQLFormattedError, 'locations' | 'path'>, error: unknown, maxTokens: number): ClientError {
  const { code, message } = describeError(error, maxTokens);
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
