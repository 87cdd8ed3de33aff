import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import { EDGE_NUMBERS, ODD_TEXTS } from './odd-texts.js';
import type { Random } from './random.js';

/** What values are chosen from. */
export interface ValueChoices {
  readonly random: Random;
  /** Ids that exist. */
  readonly ids: readonly string[];
  /** How often a value is odd, 0 to 1. */
  readonly oddness: number;
}

const WORDS = ['배터리', '반도체', '광주', 'AI', 'RE100', '특별법', 'M.AX', '2026', '2026-06', '2025-01-01'];
const DEEPEST = 4;

function anyScalar({ name }: GraphQLScalarType, { random, ids, oddness }: ValueChoices): unknown {
  const odd = random.chance(oddness);
  if (name === 'Int') return odd ? random.of(EDGE_NUMBERS) : random.below(5);
  if (name === 'Float' || name === 'SafeInt') return odd ? random.of(EDGE_NUMBERS) : random.below(5_000);
  if (name === 'Boolean') return random.chance(0.5);
  if (name === 'ID') return odd ? random.of(ODD_TEXTS) : random.of(ids);
  return odd ? random.of(ODD_TEXTS) : random.of(WORDS);
}

function anyObject(type: GraphQLInputObjectType, choices: ValueChoices, depth: number): unknown {
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type));
  // An order names one thing; of a filter, anything may be asked.
  const single = type.isOneOf || (type.name.endsWith('Order') && choices.random.chance(0.9));
  const count = single ? 1 : choices.random.below(3);
  const chosen = new Set(depth >= DEEPEST ? [] : Array.from({ length: count }, () => choices.random.of(fields)));
  return Object.fromEntries([...new Set([...required, ...chosen])].map((field) => [field.name, anyValue(field.type, choices, depth + 1)]));
}

/** A value of an input type of the schema, whatever it is: so arguments that are added later are tried too. */
export function anyValue(type: GraphQLInputType, choices: ValueChoices, depth = 0): unknown {
  const { random } = choices;
  if (!isNonNullType(type) && random.chance(depth === 0 ? 0.1 : 0.01)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: random.below(3) }, () => anyValue(nullable.ofType, choices, depth + 1));
  if (isEnumType(nullable)) return random.of(nullable.getValues()).name;
  if (isInputObjectType(nullable)) return anyObject(nullable, choices, depth);
  return isScalarType(nullable) ? anyScalar(nullable, choices) : null;
}
