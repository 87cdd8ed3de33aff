import type { CypherValue } from '../../engine/engine.js';
import { fitsType } from './fits-type.js';
import type { ParameterType, QueryParameter } from './query-file.js';
import { UsageError } from '../usage-error.js';

const WANTED: Readonly<Record<ParameterType, string>> = {
  String: 'a text',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  '[String]': 'texts with commas between them',
  '[Int]': 'whole numbers with commas between them',
};

const number = (written: string): CypherValue => (written.trim() === '' ? Number.NaN : Number(written));
const entries = (written: string): readonly string[] => (written === '' ? [] : written.split(',').map((entry) => entry.trim()));

const READERS: Readonly<Record<ParameterType, (written: string) => CypherValue>> = {
  String: (written) => written,
  Int: number,
  Float: number,
  Boolean: (written) => (['true', 'false'].includes(written) ? written === 'true' : written),
  '[String]': entries,
  '[Int]': (written) => entries(written).map(number),
};

/** Reads what was typed after `--param name=` as the type that the query declares. Throws a UsageError where it is none. */
export function readParameterValue({ name, type }: QueryParameter, written: string): CypherValue {
  const value = READERS[type](written);
  if (fitsType(value, type)) return value;
  throw new UsageError(`--param ${name} takes ${WANTED[type]} (${type}), and "${written}" is none.`);
}
