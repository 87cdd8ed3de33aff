import type { GraphModel, NodeTypeModel } from './graph-model-data.js';

/**
 * Names of the properties of a type that hold one word of an enum, such as `status` of laws: what lists are mostly
 * filtered by. What every node has, such as its origin, is not among them.
 */
export function wordProperties({ properties }: NodeTypeModel, { entityProperties }: GraphModel): readonly string[] {
  return Object.values(properties).flatMap(({ name, kind, list }) => (kind === 'Enum' && !list && !(name in entityProperties) ? [name] : []));
}
