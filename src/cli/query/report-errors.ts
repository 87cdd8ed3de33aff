import type { GraphQLFormattedError } from 'graphql';
import { exitCodeOfErrors } from './exit-code-of-errors.js';

const placeOf = ({ locations }: GraphQLFormattedError): string => (locations?.[0] ? `${locations[0].line}:${locations[0].column}: ` : '');

/** Prints errors of a document, each with its place, and sets the exit code. */
export function reportErrors(errors: readonly GraphQLFormattedError[]): void {
  for (const error of errors) process.stderr.write(`${placeOf(error)}${error.message}\n`);
  process.exitCode = exitCodeOfErrors(errors);
}
