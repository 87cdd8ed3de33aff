import { Kind } from 'graphql';
import { fragmentsOf } from './fragments-of.js';
import type { OperationMeasure } from './operation-measure.js';
import type { MeasuredOperation, MeasureOperation } from './operation-measurer.js';
import { fillVariables } from './read-argument.js';
import { rootFieldsOf } from './root-fields-of.js';

/** Measures each root field as if the operation had no other, by the name that it has in the answer. */
export function measureRootFields(measured: MeasuredOperation, measure: MeasureOperation): ReadonlyMap<string, OperationMeasure> {
  const { document, operation, variables } = measured;
  const fields = rootFieldsOf(operation.selectionSet, fragmentsOf(document), fillVariables(operation, variables));
  const alone = [...fields].map(([key, selections]) => {
    const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
    return [key, measure({ ...measured, operation: { ...operation, selectionSet } })] as const;
  });
  return new Map(alone);
}
