import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../config/config.js';
import { fragmentsOf } from './fragments-of.js';
import { introspectionSizes } from './introspection-sizes.js';
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

// Of a value, only what a measure can depend on; null where that is not told so quickly.
function sizeOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.every((entry) => typeof entry !== 'object') ? `[${value.length}]` : null;
  if (typeof value === 'object' && value !== null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function sizesOf({ variableDefinitions = [] }: OperationDefinitionNode, sent: MeasuredOperation['variables']): string | null {
  let sizes = '';
  for (const { variable } of variableDefinitions) {
    // Of one that is not sent, the operation itself says the value.
    const size = Object.hasOwn(sent, variable.name.value) ? sizeOf(sent[variable.name.value]) : 'default';
    if (size === null) return null;
    sizes += `${size},`;
  }
  return sizes;
}

function measureOperation(operation: OperationDefinitionNode, context: MeasureContext): OperationMeasure {
  const root = context.schema.getRootType(operation.operation) ?? undefined;
  const { depth, aliases, listCost, largest, filterHops, introspectionCost } = new SelectionMeasurer(context).measure(operation.selectionSet, root);
  const fields = rootFieldsOf(operation.selectionSet, context.fragments, context.variables);
  const rootFields = Object.freeze([...fields.values()].map(([node]) => node?.name.value ?? ''));
  return Object.freeze({ depth, aliases, rootFields, listCost, largest, filterHops, introspectionCost });
}

/** Makes the measure of one schema. What needs the schema alone is done once, and a repeated operation is measured again only for other sizes. */
export function operationMeasurer(schema: GraphQLSchema, limits: Limits): MeasureOperation {
  const introspection = introspectionSizes(schema);
  const latest = new WeakMap<OperationDefinitionNode, { readonly given: string; readonly measure: OperationMeasure }>();
  return ({ document, operation, variables: sent }) => {
    const given = sizesOf(operation, sent);
    const known = latest.get(operation);
    if (known && known.given === given) return known.measure;
    const variables = fillVariables(operation, sent);
    const measure = measureOperation(operation, { schema, fragments: fragmentsOf(document), variables, limits, introspection });
    if (given !== null) latest.set(operation, { given, measure });
    return measure;
  };
}
