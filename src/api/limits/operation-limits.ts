import { getIntrospectionQuery, Kind, parse, type GraphQLSchema } from 'graphql';
import type { Limits } from '../../config/config.js';
import { checkLimits, type OperationBounds } from './check-limits.js';
import type { OperationMeasure } from './operation-measure.js';
import { operationMeasurer, type MeasuredOperation, type MeasureOperation } from './operation-measurer.js';

/** The limits of the operations over one schema: whoever runs or explains one asks here first. */
export interface OperationLimits {
  readonly measure: MeasureOperation;
  /** Throws the error of the first limit that a measure is over. */
  readonly check: (measure: OperationMeasure) => void;
}

// Introspection has no page sizes to lower, so its bound is made from what tools ask for: twice the whole of it.
function introspectionLimit(measure: MeasureOperation): number {
  const document = parse(getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
  const operation = document.definitions.find((definition): definition is MeasuredOperation['operation'] => definition.kind === Kind.OPERATION_DEFINITION);
  return operation ? 2 * measure({ document, operation, variables: {} }).introspectionCost : 0;
}

/** Makes the limits of one schema, as they are published. */
export function operationLimits(schema: GraphQLSchema, limits: Limits): OperationLimits {
  const measure = operationMeasurer(schema, limits);
  const bounds: OperationBounds = { ...limits, maxIntrospectionCost: introspectionLimit(measure) };
  return Object.freeze({ measure, check: (measured: OperationMeasure) => checkLimits(measured, bounds) });
}
