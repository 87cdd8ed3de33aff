/** One field that the operation asks for, fragments merged, arguments coerced. */
export interface FieldSelection {
  /** The alias, or the name: what the answer calls it. */
  readonly responseKey: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What is asked of the object or objects it gives; null for scalars. */
  readonly selection: SelectionTree | null;
}

/** What an operation asks of objects of one type; fields stand in an order that does not depend on how they were written. */
export interface SelectionTree {
  /** GraphQL name of the type, which may be an interface. */
  readonly typeName: string;
  readonly fields: readonly FieldSelection[];
  /** The fields of the types that a fragment names, where the type is an interface. Other types have `fields`. */
  readonly byType: Readonly<Record<string, readonly FieldSelection[]>>;
}

/** The fields asked of an object of a concrete type. */
export function fieldsOf(tree: SelectionTree, typeName: string): readonly FieldSelection[] {
  return tree.byType[typeName] ?? tree.fields;
}
