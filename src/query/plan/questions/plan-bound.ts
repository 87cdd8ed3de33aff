import { GraphApiError } from '../../../errors/graph-api-error.js';

/** What an argument that bounds a question may be. */
export interface BoundRange {
  /** The argument as messages name it, such as `paths(maxLength:)`. */
  readonly argument: string;
  /** @default 1 */
  readonly least?: number;
  readonly most: number;
  /** Where the argument is not given. */
  readonly unset: number;
}

/** Reads an argument that bounds a question. Rejects with BOUND_OUT_OF_RANGE. */
export function planBound(given: unknown, { argument, least = 1, most, unset }: BoundRange): number {
  const bound = typeof given === 'number' ? given : Math.min(unset, most);
  if (bound >= least && bound <= most) return bound;
  throw new GraphApiError('BOUND_OUT_OF_RANGE', `${argument} is ${String(bound)}. It takes ${String(least)} to ${String(most)}.`);
}
