import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { introspectionSizes } from './introspection-sizes.js';
import type { ListSizes } from './list-size.js';
import type { MeasureContext } from './measure-context.js';
import type { OperationMeasure } from './operation-measure.js';
import { fillVariables } from './read-argument.js';
import { rootFieldsOf } from './root-fields-of.js';
import { SelectionMeasurer } from './selection-measurer.js';

/** An operation of a validated document, and the variables as they were sent. */
export interface MeasuredOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Measures an operation before anything of it runs. Never throws; the work is linear in the document. */
export type MeasureOperation = (measured: MeasuredOperation) => OperationMeasure;

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

// Of a value, only what a measure can depend on.
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function measureOperation(operation: OperationDefinitionNode, context: MeasureContext): OperationMeasure {
  const root = context.schema.getRootType(operation.operation) ?? undefined;
  const { depth, aliases, listCost, introspectionCost } = new SelectionMeasurer(context).measure(operation.selectionSet, root);
  const rootFields = rootFieldsOf(operation.selectionSet, context.fragments, context.variables);
  return Object.freeze({ depth, aliases, rootFields, listCost, introspectionCost });
}

/** Makes the measure of one schema. What needs the schema alone is done once, and a repeated operation is measured again only for other sizes. */
export function operationMeasurer(schema: GraphQLSchema, sizes: ListSizes): MeasureOperation {
  const introspection = introspectionSizes(schema);
  const latest = new WeakMap<OperationDefinitionNode, { readonly given: string; readonly measure: OperationMeasure }>();
  return ({ document, operation, variables: sent }) => {
    const variables = fillVariables(operation, sent);
    const given = [...variables.values()].map(sizeOf).join();
    const known = latest.get(operation);
    if (known?.given === given) return known.measure;
    const measure = measureOperation(operation, { schema, fragments: fragmentsOf(document), variables, sizes, introspection });
    latest.set(operation, { given, measure });
    return measure;
  };
}
