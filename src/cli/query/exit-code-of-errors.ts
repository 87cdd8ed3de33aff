import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CATALOG, type ErrorCode } from '../../errors/catalog.js';
import type { ExitCode } from '../exit-code.js';

const isSystemFault = ({ extensions }: GraphQLFormattedError): boolean => ERROR_CATALOG[extensions?.['code'] as ErrorCode].fault === 'system';

/** How a command ends whose document was answered with these errors. */
export function exitCodeOfErrors(errors: readonly GraphQLFormattedError[]): ExitCode {
  if (errors.length === 0) return 0;
  return errors.some(isSystemFault) ? 2 : 1;
}
