import { readStandardInput, readTextFile } from '../read-text.js';
import { UsageError } from '../usage-error.js';

const HOW = "Give it as an argument ('{ meta { dataVersion } }'), as a file (query.graphql), or by standard input (-).";

/** The GraphQL document that was asked for: the argument itself where it has a brace, else the file of that name; `-` or nothing is standard input. */
export async function readDocument(given: string | undefined): Promise<string> {
  if (given === undefined && process.stdin.isTTY) throw new UsageError(`There is no GraphQL document. ${HOW}`);
  const document = given === undefined || given === '-' ? await readStandardInput() : given.includes('{') ? given : await readTextFile(given);
  if (document.trim() === '') throw new UsageError(`The GraphQL document is empty. ${HOW}`);
  return document;
}
