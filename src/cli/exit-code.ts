import { CommanderError } from 'commander';
import { GraphApiError } from '../errors/graph-api-error.js';
import { isFileError } from './file-error.js';
import { UsageError } from './usage-error.js';

/** How a command ends: 0 well, 1 by the user's fault, 2 by the system's. */
export type ExitCode = 0 | 1 | 2;

/** Whose fault an error is. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  if (error instanceof UsageError || isFileError(error)) return 1;
  return error instanceof GraphApiError && error.entry.fault === 'user' ? 1 : 2;
}
