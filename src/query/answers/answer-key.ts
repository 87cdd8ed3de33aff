import { createHash } from 'node:crypto';
import type { TraversalPlan } from '../plan/traversal-plan.js';

const keys = new WeakMap<object, string>();

function keyOf(part: object): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(part)).digest('base64url');
  keys.set(part, key);
  return key;
}

/**
 * Names what a plan asks for: a plan holds all that its answer comes from, but for the state of the graph. Plans of one
 * operation for several nodes share all but the id, so that the rest is read once.
 */
export function answerKey(plan: TraversalPlan): string {
  return plan.kind === 'FindNode' ? `${keyOf(plan.row)} ${plan.label} ${plan.id}` : keyOf(plan);
}
