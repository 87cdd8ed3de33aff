import { Extensions } from 'type-graphql';
import type { Limits } from '../../config/config.js';

/** A number of entries, or the published limit that says it. */
export type Size = number | keyof Limits;

/**
 * What bounds the list of a field, so that an operation can be measured before it runs. A list of objects without one is
 * refused by a test. Relay's `first` and `last`, and `ids`, are bounded without a declaration.
 */
export type ListSizeDeclaration =
  /** An argument: a number, or a list that is as long. The first that is given counts, else the assumed size. */
  | { readonly by: 'argument'; readonly slicingArguments: readonly string[]; readonly assumedSize: Size; readonly maximumSize: Size }
  /** The schema: never more, whatever is asked. */
  | { readonly by: 'schema'; readonly maximumSize: Size }
  /** The field that gives the object of which this is a part, such as the connection of `edges`. */
  | { readonly by: 'parent' }
  /** What documents state, such as citations: the entries belong to a value and cost nothing themselves, but what is asked of each counts so often. */
  | { readonly by: 'data'; readonly assumedSize: Size };

/** The list of what documents state of one thing or of two: counted as ten, which in fact is one or two and seldom more. */
export const STATED: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 10 });

/** Declares what bounds the list of a field, beside the field. */
export const ListSize = (listSize: ListSizeDeclaration): MethodDecorator & PropertyDecorator => Extensions({ listSize: Object.freeze(listSize) });
