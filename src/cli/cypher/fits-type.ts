import type { CypherValue } from '../../engine/engine.js';
import type { ParameterType } from './query-file.js';

const isText = (value: CypherValue): boolean => typeof value === 'string';
const isWhole = (value: CypherValue): boolean => Number.isSafeInteger(value);

const FITS: Readonly<Record<ParameterType, (value: CypherValue) => boolean>> = {
  String: isText,
  Int: isWhole,
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  '[String]': (value) => Array.isArray(value) && value.every(isText),
  '[Int]': (value) => Array.isArray(value) && value.every(isWhole),
};

/** True where a parameter of the type may hold the value; null is no value of any type. */
export function fitsType(value: CypherValue, type: ParameterType): boolean {
  return FITS[type](value);
}
