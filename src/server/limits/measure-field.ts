import type { FieldNode, GraphQLField, GraphQLNamedType } from 'graphql';
import { fieldRoleOf } from './field-role.js';
import { idCountOf, pageSizeOf } from './list-size.js';
import type { MeasureContext } from './measure-context.js';
import { multiplyCost, type SelectionMeasure } from './selection-measure.js';

/** A field as it is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLNamedType;
}

/** The depth and cost of a field, from those of what is selected of one object that it gives. */
export function measureField({ node, field, parent }: SelectedField, inner: SelectionMeasure, context: MeasureContext): SelectionMeasure {
  const { variables, sizes, introspection } = context;
  const role = fieldRoleOf(parent, field);
  if (role === 'introspection') {
    return { ...inner, introspectionCost: multiplyCost(introspection.get(field.name) ?? 1, inner.introspectionCost) };
  }
  if (role === 'connection') {
    const size = inner.readsPage ? pageSizeOf(field, node, variables, sizes) : 1;
    return { ...inner, depth: inner.depth + 1, listCost: multiplyCost(size, inner.listCost) };
  }
  const ids = idCountOf(field, node, variables, sizes);
  const listCost = ids === 0 ? inner.listCost : multiplyCost(ids, inner.listCost);
  return { ...inner, depth: inner.depth + (role === 'node' ? 1 : 0), listCost };
}
