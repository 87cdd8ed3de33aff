import { getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';

// Deeper than any filter that is not refused for its depth; what is given may be of any depth.
const DEEPEST = 64;

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> => typeof given === 'object' && given !== null && !Array.isArray(given);

/**
 * How often a value of an input type follows relationships: once for every key of it that is declared to (`hop` of
 * `declareInput`). The value is taken as it was sent; whether it fits its type is checked when the operation runs.
 */
export function countHops(given: unknown, type: GraphQLInputType, depth = 0): number {
  const nullable = getNullableType(type);
  if (depth > DEEPEST || given === null || given === undefined) return 0;
  if (isListType(nullable)) {
    const entries = Array.isArray(given) ? given : [given];
    return entries.reduce((sum: number, entry: unknown) => sum + countHops(entry, nullable.ofType, depth + 1), 0);
  }
  if (!isInputObjectType(nullable) || !isObject(given)) return 0;
  const fields = nullable.getFields();
  return Object.entries(given).reduce((sum, [key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field || value === undefined || value === null) return sum;
    return sum + (field.extensions['hop'] === true ? 1 : 0) + countHops(value, field.type, depth + 1);
  }, 0);
}
