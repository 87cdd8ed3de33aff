import { Lexer, type GraphQLError, type Source, TokenKind } from 'graphql';
import { GraphApiError } from '../../errors/graph-api-error.js';

const ABORTED = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

// The rest of a document is worth counting, but not whatever its length.
const COUNTED_AT_MOST = 10;

function countTokens(source: Source, most: number): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (count < most && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}

/** The error of a document with too many tokens, told from other parse errors by what the parser says; null for those. */
export function tokenLimitError({ message, source }: GraphQLError, maxTokens: number): GraphApiError | null {
  if (!ABORTED.test(message) || !source) return null;
  const most = maxTokens * COUNTED_AT_MOST;
  const count = countTokens(source, most);
  const found = count < most ? `${count}` : `${most} or more`;
  return new GraphApiError('TOKEN_LIMIT_EXCEEDED', `The document has ${found} tokens; the limit maxTokens allows ${maxTokens}. Nothing was run.`);
}
