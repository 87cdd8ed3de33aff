/**
 * Thrown where a value is not what its GraphQL type says. It is never answered: graphql-js then walks the whole answer
 * and says what is wrong, and where, in its own words.
 */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** A text that tells who reads a log what was met. */
export function irregular(what: string): never {
  throw new Irregular(what);
}
