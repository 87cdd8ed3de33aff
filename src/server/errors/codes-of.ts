import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../errors/catalog.js';
import { isErrorCode } from './is-error-code.js';

/** The codes of errors that are on their way to a client. */
export function codesOf(errors: readonly GraphQLFormattedError[]): readonly ErrorCode[] {
  return errors.map(({ extensions }) => extensions?.['code']).filter(isErrorCode);
}
