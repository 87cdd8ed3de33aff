import { GraphApiError } from '../errors/graph-api-error.js';

/** Throws STATEMENT_REFUSED for a returned value that is not plain: engines describe nodes and the like each in their own way. */
export function refuseValue(column: string, kind: string): never {
  throw new GraphApiError('STATEMENT_REFUSED', `The statement returns a ${kind} as "${column}"; return its properties, such as n.id, or text.`);
}
