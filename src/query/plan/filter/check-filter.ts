import type { Limits } from '../../../config/config.js';
import { GraphApiError } from '../../../errors/graph-api-error.js';

interface FilterSize {
  readonly conditions: number;
  readonly depth: number;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseNull(path: string): never {
  throw new GraphApiError('FILTER_INVALID', `${path} is null, which could mean anything. Leave the key out, or ask for what is missing with \`isNull: true\`.`);
}

function checkValues(values: readonly unknown[], path: string, { maxFilterValues }: Limits): void {
  if (values.length <= maxFilterValues) return;
  throw new GraphApiError('FILTER_LIMIT_EXCEEDED', `${path} has ${String(values.length)} values. It takes at most ${String(maxFilterValues)}.`);
}

function measure(value: unknown, path: string, depth: number, limits: Limits): FilterSize {
  if (value === null) return refuseNull(path);
  if (depth > limits.maxFilterDepth) {
    throw new GraphApiError(
      'FILTER_LIMIT_EXCEEDED',
      `${path} stands ${String(depth)} levels deep in its filter. At most ${String(limits.maxFilterDepth)} are taken.`,
    );
  }
  if (Array.isArray(value)) {
    checkValues(value, path, limits);
    const entries = value.map((entry, index) => measure(entry, `${path}[${String(index)}]`, depth, limits));
    return value.some(isObject) ? sumOf(entries, depth) : { conditions: 1, depth };
  }
  if (!isObject(value)) return { conditions: 1, depth };
  const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return sumOf(
    given.map(([key, entry]) => measure(entry, `${path}.${key}`, depth + 1, limits)),
    depth,
  );
}

function sumOf(parts: readonly FilterSize[], depth: number): FilterSize {
  return {
    conditions: parts.reduce((sum, part) => sum + part.conditions, 0),
    depth: Math.max(depth, ...parts.map((part) => part.depth)),
  };
}

/**
 * Checks a filter as it was given, before it is planned. `path` names it in messages, such as `Task.laws(filter:)`.
 * Rejects with FILTER_INVALID for a null in it, and with FILTER_LIMIT_EXCEEDED where it is deeper or longer than published.
 */
export function checkFilter(given: object, path: string, limits: Limits): void {
  const { conditions } = measure(given, path, 0, limits);
  if (conditions <= limits.maxFilterConditions) return;
  throw new GraphApiError('FILTER_LIMIT_EXCEEDED', `${path} has ${String(conditions)} conditions. It takes at most ${String(limits.maxFilterConditions)}.`);
}
