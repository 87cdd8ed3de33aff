import type { CypherValue } from '../../engine/engine.js';
import { UsageError } from '../usage-error.js';
import type { QueryFile } from './query-file.js';
import { readParameterValue } from './read-parameter-value.js';

const printTypes = ({ parameters }: QueryFile): string => parameters.map(({ name, type }) => `${name} (${type})`).join(', ') || 'none';

/** Gives each parameter of a query the value that was typed for it, or its default. Throws a UsageError on one that is missing or not the query's. */
export function bindParameters(query: QueryFile, written: ReadonlyMap<string, string>): Readonly<Record<string, CypherValue>> {
  const known = new Set(query.parameters.map(({ name }) => name));
  for (const name of written.keys()) {
    if (!known.has(name)) throw new UsageError(`The query "${query.name}" has no parameter "${name}"; it has: ${printTypes(query)}.`);
  }
  const bound = query.parameters.map((parameter) => {
    const given = written.get(parameter.name);
    const value = given === undefined ? parameter.defaultValue : readParameterValue(parameter, given);
    if (value !== undefined) return [parameter.name, value] as const;
    throw new UsageError(`The query "${query.name}" needs --param ${parameter.name}=… (${parameter.type}).`);
  });
  return Object.freeze(Object.fromEntries(bound));
}
