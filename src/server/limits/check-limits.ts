import type { Limits } from '../../config/config.js';
import type { ErrorCode } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { OperationMeasure } from './operation-measure.js';

/** The published limits of an operation, and the one that follows from the schema. */
export interface OperationBounds extends Pick<Limits, 'maxRootFields' | 'maxAliases' | 'maxDepth' | 'maxListCost'> {
  readonly maxIntrospectionCost: number;
}

interface LimitCheck {
  readonly code: ErrorCode;
  readonly limit: keyof OperationBounds;
  readonly measure: keyof OperationMeasure;
  readonly noun: string;
}

const CHECKS: readonly LimitCheck[] = [
  { code: 'ROOT_FIELD_LIMIT_EXCEEDED', limit: 'maxRootFields', measure: 'rootFields', noun: 'root fields' },
  { code: 'ALIAS_LIMIT_EXCEEDED', limit: 'maxAliases', measure: 'aliases', noun: 'aliases, fragments spread out' },
  { code: 'DEPTH_LIMIT_EXCEEDED', limit: 'maxDepth', measure: 'depth', noun: 'levels of connections and nodes' },
  { code: 'LIST_COST_LIMIT_EXCEEDED', limit: 'maxListCost', measure: 'listCost', noun: 'objects that its lists could hold' },
  {
    code: 'LIST_COST_LIMIT_EXCEEDED',
    limit: 'maxIntrospectionCost',
    measure: 'introspectionCost',
    noun: 'parts of the schema that its introspection could list',
  },
];

const sizeOf = (measured: number | readonly string[]): number => (typeof measured === 'number' ? measured : measured.length);

/** Throws the error of the first limit that an operation is over, naming the limit, what is allowed and what was found. */
export function checkLimits(measure: OperationMeasure, bounds: OperationBounds): void {
  for (const check of CHECKS) {
    const found = sizeOf(measure[check.measure]);
    const allowed = bounds[check.limit];
    if (found <= allowed) continue;
    throw new GraphApiError(check.code, `The operation has ${found} ${check.noun}; the limit ${check.limit} allows ${allowed}. Nothing was run.`);
  }
}
