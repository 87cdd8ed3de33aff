import { Extensions, Field, InputType, type ClassType } from 'type-graphql';

/** One field of an input type. */
export interface InputField {
  readonly name: string;
  /** The type as TypeGraphQL takes it; asked for when the schema is built, so that types may speak of each other. */
  readonly type: () => unknown;
  readonly description: string;
  /** @default false */
  readonly required?: boolean;
  /** Follows relationships, which counts against `maxFilterHops`. @default false */
  readonly hop?: boolean;
}

/** Declares an input type of GraphQL. */
export function declareInput(name: string, description: string, fields: readonly InputField[]): ClassType {
  class Input {}
  InputType(name, { description })(Input);
  for (const { name: field, type, description: sentence, required = false, hop = false } of fields) {
    if (hop) Extensions({ hop })(Input.prototype, field);
    Field(type as () => ClassType, { nullable: !required, description: sentence })(Input.prototype, field);
  }
  return Input;
}
