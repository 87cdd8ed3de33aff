import { registerEnumType } from 'type-graphql';

/** A closed list of words, each with the sentence that readers of the API see. */
export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** Word to sentence, in the order they are documented. */
  readonly values: Readonly<Record<string, string>>;
  /** Word to itself: what GraphQL registers. */
  readonly members: Readonly<Record<string, string>>;
}

/** Declares an enum once, for GraphQL, for the loader and for the bundle's JSON Schema. */
export function enumType(name: string, description: string, values: Record<string, string>): EnumType {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, sentence]) => [value, { description: sentence }])),
  });
  return Object.freeze({ name, description, values: Object.freeze({ ...values }), members: Object.freeze(members) });
}
