import { Arg, ID, Int } from 'type-graphql';
import { NodeTypeName, RelationshipTypeName, Scope } from './arguments.js';

const TYPES = {
  Int: () => Int,
  String: () => String,
  Boolean: () => Boolean,
  ID: () => ID,
  IDs: () => [ID],
  Strings: () => [String],
  Scope: () => Scope.members,
  RelationshipTypes: () => [RelationshipTypeName],
  NodeTypes: () => [NodeTypeName],
} as const;

/** One argument of a declared field. */
export interface ArgumentDeclaration {
  readonly name: string;
  /** A type of many fields by its name, or what gives the type of this one. */
  readonly type: keyof typeof TYPES | (() => unknown);
  readonly description: string;
  /** @default false */
  readonly required?: boolean;
  /** @default none */
  readonly defaultValue?: string | number | boolean;
}

/** The page arguments of every connection. */
export const PAGE_ARGUMENTS: readonly ArgumentDeclaration[] = Object.freeze([
  { name: 'first', type: 'Int', description: 'Most edges to give, from the start. Published default and maximum: docs/reference/limits.md.' },
  { name: 'after', type: 'String', description: 'Cursor of this field, after which the page starts.' },
  { name: 'last', type: 'Int', description: 'Most edges to give, from the end. Not together with `first`.' },
  { name: 'before', type: 'String', description: 'Cursor of this field, before which the page ends.' },
]);

/** Declares arguments of a field, in order. `build-api-schema.ts` gives all graph fields one resolver, so the class needs no method for it. */
export function declareArguments(prototype: object, field: string, declared: readonly ArgumentDeclaration[]): void {
  declared.forEach(({ name, type, description, required = false, defaultValue }, index) => {
    const options = { description, nullable: !required, ...(defaultValue === undefined ? {} : { defaultValue }) };
    Arg(name, (typeof type === 'function' ? type : TYPES[type]) as never, options)(prototype, field, index);
  });
}
