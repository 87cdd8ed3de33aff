import neo4j, { type Integer } from 'neo4j-driver';
import { copyParameters, type EncodedValue } from '../copy-parameters.js';
import type { CypherStatement } from '../engine.js';

/** Parameters as the driver takes them: it would send every JavaScript number as a float, which LIMIT refuses. */
export function encodeParameters({ parameters }: CypherStatement): Record<string, EncodedValue<number | Integer>> {
  return copyParameters<number | Integer>(parameters, (value) => (Number.isInteger(value) ? neo4j.int(value) : value));
}
