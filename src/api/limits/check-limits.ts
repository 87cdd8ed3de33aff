import type { Limits } from '../../config/config.js';
import type { ErrorCode } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { printBranch } from './branch.js';
import type { OperationMeasure } from './operation-measure.js';

/** The published limits of an operation, and the one that follows from the schema. */
export interface OperationBounds extends Pick<Limits, 'maxRootFields' | 'maxAliases' | 'maxDepth' | 'maxListCost' | 'maxFilterHops'> {
  readonly maxIntrospectionCost: number;
}

interface LimitCheck {
  readonly code: ErrorCode;
  readonly limit: keyof OperationBounds;
  readonly found: (measure: OperationMeasure) => number;
  readonly noun: string;
  /** What of the operation made the number, where it can be told. */
  readonly because?: (measure: OperationMeasure) => string | null;
}

const largestBranch = ({ largest }: OperationMeasure): string | null => largest && `The largest branch is ${printBranch(largest)}.`;

const CHECKS: readonly LimitCheck[] = [
  { code: 'ROOT_FIELD_LIMIT_EXCEEDED', limit: 'maxRootFields', found: ({ rootFields }) => rootFields.length, noun: 'root fields' },
  { code: 'ALIAS_LIMIT_EXCEEDED', limit: 'maxAliases', found: ({ aliases }) => aliases, noun: 'aliases, fragments spread out' },
  { code: 'DEPTH_LIMIT_EXCEEDED', limit: 'maxDepth', found: ({ depth }) => depth, noun: 'levels of connections and nodes' },
  {
    code: 'FILTER_COST_LIMIT_EXCEEDED',
    limit: 'maxFilterHops',
    found: ({ filterHops }) => filterHops,
    noun: 'conditions and order keys that follow relationships',
  },
  {
    code: 'LIST_COST_LIMIT_EXCEEDED',
    limit: 'maxListCost',
    found: ({ listCost }) => listCost,
    noun: 'objects that its lists could hold',
    because: largestBranch,
  },
  {
    code: 'LIST_COST_LIMIT_EXCEEDED',
    limit: 'maxIntrospectionCost',
    found: ({ introspectionCost }) => introspectionCost,
    noun: 'parts of the schema that its introspection could list',
  },
];

const grouped = (count: number): string => count.toLocaleString('en-US');

/** Throws the error of the first limit that an operation is over, naming the limit, what is allowed, what was found and what made it so. */
export function checkLimits(measure: OperationMeasure, bounds: OperationBounds): void {
  for (const { code, limit, found: measured, noun, because } of CHECKS) {
    const [found, allowed] = [measured(measure), bounds[limit]];
    if (found <= allowed) continue;
    const sentences = [`The operation has ${grouped(found)} ${noun}; the limit ${limit} allows ${grouped(allowed)}.`, because?.(measure), 'Nothing was run.'];
    throw new GraphApiError(code, sentences.filter(Boolean).join(' '));
  }
}
