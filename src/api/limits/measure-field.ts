import { getNullableType, isListType, type FieldNode, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { fieldRoleOf } from './field-role.js';
import { listSizeOf, sizeInNumbers, slicedSize } from './list-size.js';
import type { MeasureContext } from './measure-context.js';
import { asEntries, multiplyCost, multiplyEntries, multiplyList, type SelectionMeasure } from './selection-measure.js';

/** A field as it is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLNamedType;
}

/** A size that something says, and whether each entry costs something itself. */
interface Multiplier {
  readonly size: number;
  readonly weight: 0 | 1;
}

function multiplierOf({ node, field }: SelectedField, context: MeasureContext): Multiplier | null {
  const declared = listSizeOf(field);
  switch (declared?.by) {
    case 'argument':
      return { size: slicedSize(declared, field, node, context), weight: 1 };
    case 'schema':
      return { size: sizeInNumbers(declared.maximumSize, context.limits), weight: 1 };
    case 'data':
      return { size: sizeInNumbers(declared.assumedSize, context.limits), weight: 0 };
    default:
      return null;
  }
}

function measureLists(selected: SelectedField, inner: SelectionMeasure, context: MeasureContext): SelectionMeasure {
  const { field } = selected;
  const multiplier = multiplierOf(selected, context);
  if (!multiplier) return multiplyEntries(field.name, inner.entries ? 1 : 0, inner);
  if (isListType(getNullableType(field.type))) return multiplyList(field.name, multiplier.size, multiplier.weight, multiplyEntries(field.name, 0, inner));
  // A connection of which no entry is read is counted, and costs one.
  return multiplyEntries(field.name, inner.readsPage ? multiplier.size : 1, inner);
}

/** The depth and cost of a field, from those of what is selected of one object that it gives. */
export function measureField(selected: SelectedField, inner: SelectionMeasure, context: MeasureContext): SelectionMeasure {
  const { field, parent } = selected;
  const role = fieldRoleOf(parent, field);
  if (role === 'introspection') {
    return { ...inner, introspectionCost: multiplyCost(context.introspection.get(field.name) ?? 1, inner.introspectionCost) };
  }
  if (listSizeOf(field)?.by === 'parent') return asEntries(inner);
  const measure = measureLists(selected, inner, context);
  return { ...measure, depth: measure.depth + (role === 'other' ? 0 : 1), readsPage: field.name === 'pageInfo' };
}
