import type { NodeTypeOptions, WithinOptions } from './declare/node-type.js';
import type { RelationshipTypeOptions } from './declare/relationship-type.js';
import type { FieldModel, RelationshipTypeModel, WithinModel } from './graph-model-data.js';

/** What the fields of a node type are made from. */
export interface FieldSources {
  readonly nodes: ReadonlyMap<string, NodeTypeOptions>;
  readonly relationships: readonly (RelationshipTypeModel & {
    readonly names: RelationshipTypeOptions['names'];
    readonly mixedNames: RelationshipTypeOptions['mixedNames'];
  })[];
}

/** `Task` as a word within a name: `task`. */
export const singularName = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** How far a scope walks, with every option filled in. */
export function withinModel({ over, direction, depth, defaultScope, distinct = false }: WithinOptions): WithinModel {
  return Object.freeze({ over, direction, depth, defaultScope, distinct });
}

/** A field, with what is not said filled in: one relationship, as stored, without a scope. */
export function makeField(facts: Pick<FieldModel, 'name' | 'kind' | 'target' | 'types' | 'description'> & Partial<FieldModel>): FieldModel {
  const singular = facts.target === null ? `${facts.name}Node` : singularName(facts.target);
  return Object.freeze({ singular, direction: 'out', depth: 1, scope: null, gathers: null, reference: false, onlyNamed: [], apart: false, ...facts });
}

/** The labels that stand below a label in the tree that its scope walks, itself included. */
export function labelsWithin(label: string, { nodes, relationships }: FieldSources): ReadonlySet<string> {
  const within = nodes.get(label)?.within;
  const found = new Set([label]);
  if (within?.direction !== 'out') return found;
  const steps = relationships.filter(({ type }) => within.over.includes(type)).flatMap(({ endpoints }) => endpoints);
  for (const reached of found) {
    for (const { from, to } of steps) if (from === reached) found.add(to);
  }
  return found;
}
