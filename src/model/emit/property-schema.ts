import type { PropertyKind, PropertyModel } from '../graph-model-data.js';
import { longestText } from '../longest-texts.js';
import { definition, type JsonSchema } from './json-schema.js';

const LARGEST_INT = 2 ** 31 - 1;

const SCALARS: Readonly<Record<Exclude<PropertyKind, 'ID' | 'String' | 'Enum' | 'Value' | 'Citations'>, JsonSchema>> = {
  Int: { type: 'integer', minimum: -LARGEST_INT, maximum: LARGEST_INT },
  SafeInt: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

function valueSchema(property: PropertyModel): JsonSchema {
  const { kind, typeName, values } = property;
  if (kind === 'Enum') return { type: 'string', enum: Object.keys(values ?? {}) };
  if (kind === 'Value') return definition(typeName ?? '');
  if (kind === 'Citations') return { type: 'array', minItems: 1, items: definition('Citation') };
  if (kind === 'ID' || kind === 'String') return { type: 'string', minLength: 1, maxLength: longestText(property) };
  return SCALARS[kind];
}

// A reference hides what stands beside it from readers of draft 7, so the description goes around it.
function described(schema: JsonSchema, description: string): JsonSchema {
  return schema.$ref === undefined ? { ...schema, description } : { allOf: [schema], description };
}

/** Description of a property, with the sentence of each word that it may be. */
function sentences({ description, values }: PropertyModel): string {
  const words = Object.entries(values ?? {}).map(([word, sentence]) => `\n- ${word}: ${sentence}`);
  return `${description}${words.join('')}`;
}

/** How a bundle writes a property; null where no bundle does. */
export function propertySchema(property: PropertyModel): JsonSchema | null {
  if (property.computed) return null;
  const value = valueSchema(property);
  const listed = property.list && property.kind !== 'Citations';
  return described(listed ? { type: 'array', items: value } : value, sentences(property));
}

/** The properties that a bundle writes, by name. */
export function propertySchemas(properties: Readonly<Record<string, PropertyModel>>): Readonly<Record<string, JsonSchema>> {
  const schemas = Object.values(properties).map((property) => [property.name, propertySchema(property)] as const);
  return Object.fromEntries(schemas.filter((entry): entry is readonly [string, JsonSchema] => entry[1] !== null));
}

/** Names that a bundle has to write, but for those with a default and the citations, which depend on the origin. */
export function requiredNames(properties: Readonly<Record<string, PropertyModel>>): readonly string[] {
  const defaulted = ['origin', 'nameOrigin', 'citations'];
  return Object.values(properties)
    .filter(({ name, required, computed }) => required && !computed && !defaulted.includes(name))
    .map(({ name }) => name);
}
