import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What selecting needs to know of the operation. */
export interface OperationFacts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A field as written, with the type conditions of the fragments around it. */
export interface CollectedField {
  readonly node: FieldNode;
  readonly conditions: readonly GraphQLCompositeType[];
}

/** Whether every object of `type` meets a condition. */
export function applies(condition: GraphQLCompositeType, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === type) return true;
  if (!isAbstractType(condition)) return false;
  return 'getInterfaces' in type && schema.isSubType(condition, type);
}

function isIncluded(node: SelectionNode, { variableValues }: OperationFacts): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function conditionOf(name: string | undefined, { schema }: OperationFacts): readonly GraphQLCompositeType[] {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? [type] : [];
}

/** The fields of a selection set as written, those of its fragments included; each fragment is entered once. */
export function collectSelections(
  set: SelectionSetNode,
  operation: OperationFacts,
  conditions: readonly GraphQLCompositeType[] = [],
  entered = new Set<string>(),
): readonly CollectedField[] {
  return set.selections
    .filter((node) => isIncluded(node, operation))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return [{ node, conditions }];
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const inner = [...conditions, ...conditionOf(node.typeCondition?.name.value, operation)];
        return collectSelections(node.selectionSet, operation, inner, entered);
      }
      const fragment = operation.fragments[node.name.value];
      const entry = `${node.name.value} ${conditions.map(({ name }) => name).join(' ')}`;
      if (!fragment || entered.has(entry)) return [];
      entered.add(entry);
      const inner = [...conditions, ...conditionOf(fragment.typeCondition.name.value, operation)];
      return collectSelections(fragment.selectionSet, operation, inner, entered);
    });
}

/** Fields that the answer calls the same, which are one field of it. */
export type SameFields = readonly [FieldNode, ...FieldNode[]];

/** The fields that an object of a type has in the answer, as written: response name to the nodes that ask for it. */
export function mergeFields(type: GraphQLCompositeType, collected: readonly CollectedField[], schema: GraphQLSchema): ReadonlyMap<string, SameFields> {
  const merged = new Map<string, SameFields>();
  for (const { node, conditions } of collected) {
    if (!conditions.every((condition) => applies(condition, type, schema))) continue;
    const responseKey = node.alias?.value ?? node.name.value;
    const known = merged.get(responseKey);
    merged.set(responseKey, known ? [...known, node] : [node]);
  }
  return merged;
}

/** What selection sets of one field ask of an object of a type. */
export function fieldsByResponseKey(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], operation: OperationFacts): ReadonlyMap<string, SameFields> {
  const entered = new Set<string>();
  const collected = sets.flatMap((set) => collectSelections(set, operation, [], entered));
  return mergeFields(type, collected, operation.schema);
}
