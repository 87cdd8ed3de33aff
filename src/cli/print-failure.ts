import { CommanderError } from 'commander';
import { GraphApiError } from '../errors/graph-api-error.js';
import { isFileError } from './file-error.js';
import { UsageError } from './usage-error.js';

/** An error as the one block that a person reads; a stack is never part of it. Null where it has been told already. */
export function printFailure(error: unknown): string | null {
  if (error instanceof CommanderError) return null;
  if (error instanceof UsageError) return error.message;
  if (error instanceof GraphApiError) return `${error.message}\n(${error.code}: ${error.entry.sentence})`;
  if (isFileError(error)) return `${error.path} could not be read or written: ${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  return `Something failed that should not: ${message}\n(Set LOG_LEVEL=debug and run it again to see where.)`;
}
