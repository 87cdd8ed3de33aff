import { createHash } from 'node:crypto';
import type { TraversalPlan } from '../plan/traversal-plan.js';

const keys = new WeakMap<TraversalPlan, string>();

/** Names what a plan asks for: a plan holds all that its answer comes from, but for the state of the graph. */
export function answerKey(plan: TraversalPlan): string {
  const known = keys.get(plan);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
  keys.set(plan, key);
  return key;
}
