import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { deepFreeze } from '../../model/deep-freeze.js';
import { applies, collectSelections, mergeFields, type CollectedField, type OperationFacts } from './collect-selections.js';
import type { FieldSelection, SelectionTree } from './selection-tree.js';
import { shapeSignature } from './shape-signature.js';

function selectField(responseKey: string, nodes: readonly FieldNode[], parent: GraphQLCompositeType, operation: OperationFacts): FieldSelection | null {
  const [node] = nodes;
  const definition = node && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  // Introspection fields such as __typename are not of the graph; graphql-js answers them.
  if (!node || !definition) return null;
  const type = getNamedType(definition.type);
  const given = Object.freeze(getArgumentValues(definition, node, operation.variableValues));
  const selection = isCompositeType(type) ? selectTree(type, nodes, operation) : null;
  return Object.freeze({ responseKey, name: node.name.value, arguments: given, selection });
}

function compareFields(one: FieldSelection, other: FieldSelection): number {
  const [first, second] = [shapeSignature(one), shapeSignature(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.responseKey < other.responseKey ? -1 : 1;
}

function selectFields(type: GraphQLCompositeType, collected: readonly CollectedField[], operation: OperationFacts): readonly FieldSelection[] {
  const merged = mergeFields(type, collected, operation.schema);
  const fields = [...merged].map(([responseKey, nodes]) => selectField(responseKey, nodes, type, operation));
  return Object.freeze(fields.filter((field) => field !== null).sort(compareFields));
}

/** The concrete types that a fragment tells apart from the others. */
function namedTypes(type: GraphQLCompositeType, collected: readonly CollectedField[], { schema }: OperationFacts): readonly GraphQLObjectType[] {
  if (!isAbstractType(type)) return [];
  const conditions = new Set(collected.flatMap((field) => field.conditions).filter((condition) => !applies(condition, type, schema)));
  const named = [...conditions].flatMap((condition) =>
    isObjectType(condition) ? [condition] : isInterfaceType(condition) ? schema.getPossibleTypes(condition) : [],
  );
  return schema.getPossibleTypes(type).filter((possible) => named.includes(possible));
}

function selectTree(type: GraphQLCompositeType, nodes: readonly FieldNode[], operation: OperationFacts): SelectionTree {
  const collected = nodes.flatMap(({ selectionSet }) => (selectionSet ? collectSelections(selectionSet, operation) : []));
  const typed = namedTypes(type, collected, operation).map((named) => [named.name, selectFields(named, collected, operation)] as const);
  const byType = Object.freeze(Object.fromEntries([...typed].sort(([one], [other]) => (one < other ? -1 : 1))));
  return Object.freeze({ typeName: type.name, fields: selectFields(type, collected, operation), byType });
}

/** One root field of an operation, as written. */
export interface RootField {
  readonly responseKey: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
}

/** What an operation asks of one of its root fields: fragments merged, directives followed, arguments coerced. */
export function selectRootField({ responseKey, nodes, parentType }: RootField, operation: OperationFacts): FieldSelection {
  const field = selectField(responseKey, nodes, parentType, operation);
  if (!field) throw new Error(`The root field ${responseKey} is not in the schema.`);
  return deepFreeze(field);
}

/** The same for the field that graphql-js is at. */
export function selectOperation(info: GraphQLResolveInfo): FieldSelection {
  const { path, fieldNodes, parentType } = info;
  return selectRootField({ responseKey: String(path.key), nodes: fieldNodes, parentType }, info);
}
