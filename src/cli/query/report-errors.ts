import type { GraphQLError } from 'graphql';
import { exitCodeOf } from '../exit-code.js';

const placeOf = ({ locations }: GraphQLError): string => (locations?.[0] ? `${locations[0].line}:${locations[0].column}: ` : '');

/** Whose fault an error of GraphQL is: what it stands around says so, and one that stands alone is of the document. */
const codeOf = ({ originalError }: GraphQLError): number => (originalError ? exitCodeOf(originalError) : 1);

/** Prints errors of a document, each with its place, and sets the exit code. */
export function reportErrors(errors: readonly GraphQLError[]): void {
  for (const error of errors) process.stderr.write(`${placeOf(error)}${error.message}\n`);
  if (errors.length > 0) process.exitCode = Math.max(...errors.map(codeOf));
}
