import type { NodeTypeModel, PropertyModel } from './graph-model-data.js';

/** The properties that say what a node is called, in the order that they are searched and shown; `aliases` come after them. */
export const NAME_PROPERTIES = Object.freeze(['name', 'nameEn', 'fullName', 'workingTitle', 'officialName'] as const);

/** A text as printed that a node has beside its names. */
export interface PrintedProperty {
  /** Where an answer has it, such as `dates.printed`. */
  readonly field: string;
  /** Name of the stored property. */
  readonly stored: string;
}

/** Printed terms that no property calls `printed`. */
const PRINTED_TERMS: readonly string[] = ['subject'];

function printedOf({ name, stored, parts }: PropertyModel): readonly PrintedProperty[] {
  if (parts === null) return /^printed$|Printed$/u.test(name) || PRINTED_TERMS.includes(name) ? [{ field: name, stored: name }] : [];
  return stored.filter(({ part }) => part === 'printed').map((entry) => ({ field: `${name}.${entry.part}`, stored: entry.name }));
}

const printedByType = new WeakMap<NodeTypeModel, readonly PrintedProperty[]>();

/** The figures, dates and terms as printed of a node type. The terms of its citations are searched as well. */
export function printedProperties(type: NodeTypeModel): readonly PrintedProperty[] {
  const known = printedByType.get(type) ?? Object.values(type.properties).flatMap(printedOf);
  printedByType.set(type, known);
  return known;
}
