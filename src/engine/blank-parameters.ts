import type { CypherStatement, CypherValue } from './engine.js';

const BLANK = '0';

function blank(value: CypherValue): CypherValue {
  if (typeof value === 'string') return BLANK.repeat(value.length);
  if (Array.isArray(value)) return value.map(blank);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, blank(inner)]));
}

/**
 * Parameters of the same kinds and sizes, by which an engine plans, in which no text is one that anything has. A statement
 * of the compiler, which asks for a generation by name, finds nothing with them.
 */
export function blankParameters(parameters: CypherStatement['parameters']): CypherStatement['parameters'] {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, blank(value)]));
}
