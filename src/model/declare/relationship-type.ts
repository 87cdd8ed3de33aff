import { ObjectType } from 'type-graphql';
import { Statement } from '../relationships/statement.js';
import type { DeclaredClass } from './declaration.js';

/** Labels at the two ends of a relationship type. `*` is every label. */
export interface Endpoints {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How a relationship type is declared. */
export interface RelationshipTypeOptions {
  /** The stored type, such as `DEPENDS_ON`; it reads as a sentence from start to end. */
  readonly type: string;
  readonly description: string;
  /** One entry a set of starts that share their ends. */
  readonly endpoints: readonly Endpoints[];
  /** Words that `role` may take. @default no role */
  readonly roles?: Readonly<Record<string, string>>;
  /** The start contains the end, which has no other container: the way back is a to-one field. @default false */
  readonly tree?: boolean;
  /** Names where both ends have one label, or the end may be anything: as stored and against it. */
  readonly names?: { readonly forward: string; readonly inverse: string };
  /** Names of fields that give everything at the other end, of whatever type: as stored and against it. @default no such fields */
  readonly mixedNames?: { readonly forward: string; readonly inverse: string };
}

const OPTIONS = new WeakMap<object, RelationshipTypeOptions>();

/** The GraphQL name of a relationship type: `DEPENDS_ON` is `DependsOnStatement`. */
export function statementTypeName(type: string): string {
  const words = type.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `${words.join('')}Statement`;
}

/** Declares a class as a relationship type: a GraphQL object type and a stored relationship in one. */
export function RelationshipType(options: RelationshipTypeOptions): ClassDecorator {
  return (declared) => {
    OPTIONS.set(declared, Object.freeze(options));
    ObjectType(statementTypeName(options.type), { implements: Statement, description: `${options.type}: ${options.description}` })(declared);
  };
}

/** What `@RelationshipType` declared of a class. Throws where it was not decorated. */
export function relationshipTypeOptions(declared: DeclaredClass): RelationshipTypeOptions {
  const options = OPTIONS.get(declared);
  if (!options) throw new Error(`Class ${declared.name} is listed as a relationship type but has no @RelationshipType.`);
  return options;
}
