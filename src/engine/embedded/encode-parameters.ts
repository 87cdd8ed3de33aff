import { copyParameters, type EncodedValue } from '../copy-parameters.js';
import type { CypherStatement } from '../engine.js';

/** Parameters as the embedded engine takes them: whole JavaScript numbers are its integers already. */
export function encodeParameters({ parameters }: CypherStatement): Record<string, EncodedValue<number>> {
  return copyParameters(parameters, (value) => value);
}
