import type { EnumType } from './enum-type.js';

/** A class that carries declarations. */
export type DeclaredClass = abstract new (...args: never[]) => object;

/** What a property holds: a GraphQL scalar, an enum, a value type (a class of `src/model/values`), or the citations. */
export type PropertyType = 'ID' | 'String' | 'Int' | 'SafeInt' | 'Float' | 'Boolean' | 'Citations' | EnumType | (() => DeclaredClass);

/** One property as its decorator declares it. */
export interface PropertyDeclaration {
  readonly name: string;
  readonly type: PropertyType;
  readonly description: string;
  readonly list: boolean;
  readonly required: boolean;
  /** True where the loader or the shape stage computes it, so that no bundle writes it. */
  readonly computed: boolean;
  /** Where the values come from when the report does not state them. */
  readonly reference: string | null;
  /** The property that says what a number counts, such as the currency of an amount. */
  readonly measuredIn: string | null;
  /** Holds the number of a line of the document, with which nothing is reckoned. */
  readonly lineNumber: boolean;
}

const PROPERTIES = Symbol('graph properties');

interface Carrier {
  [PROPERTIES]?: readonly PropertyDeclaration[];
}

/** The properties of a class and of the classes it extends, base first. */
export function declaredProperties(declared: object): readonly PropertyDeclaration[] {
  return (declared as Carrier)[PROPERTIES] ?? [];
}

/** Adds a property to a class without changing the list of the class that it extends. */
export function declareProperty(declared: object, property: PropertyDeclaration): void {
  const inherited = declaredProperties(declared).filter(({ name }) => name !== property.name);
  Object.defineProperty(declared, PROPERTIES, { value: Object.freeze([...inherited, property]), configurable: true });
}
