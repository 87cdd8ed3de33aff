import type { FieldNode, GraphQLField, GraphQLNamedType } from 'graphql';
import { fieldRoleOf, type FieldRole } from './field-role.js';
import { listSizeOf, sizeInNumbers, slicedSize } from './list-size.js';
import type { MeasureContext } from './measure-context.js';
import { multiplyCost, multiplyMeasure, type SelectionMeasure } from './selection-measure.js';

/** A field as it is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLNamedType;
}

function measureLists({ node, field }: SelectedField, role: FieldRole, inner: SelectionMeasure, context: MeasureContext): SelectionMeasure {
  const declared = listSizeOf(field);
  if (declared === null || declared.by === 'parent') return inner;
  if (role === 'connection' && !inner.readsPage) return multiplyMeasure(field.name, 1, 1, inner);
  switch (declared.by) {
    case 'argument':
      return multiplyMeasure(field.name, slicedSize(declared, field, node, context), 1, inner);
    case 'schema':
      return multiplyMeasure(field.name, sizeInNumbers(declared.maximumSize, context.limits), 1, inner);
    case 'data':
      return multiplyMeasure(field.name, sizeInNumbers(declared.assumedSize, context.limits), 0, inner);
  }
}

/** The depth and cost of a field, from those of what is selected of one object that it gives. */
export function measureField(selected: SelectedField, inner: SelectionMeasure, context: MeasureContext): SelectionMeasure {
  const { field, parent } = selected;
  const role = fieldRoleOf(parent, field);
  if (role === 'introspection') {
    return { ...inner, introspectionCost: multiplyCost(context.introspection.get(field.name) ?? 1, inner.introspectionCost) };
  }
  const measure = measureLists(selected, role, inner, context);
  return role === 'other' ? measure : { ...measure, depth: measure.depth + 1 };
}
