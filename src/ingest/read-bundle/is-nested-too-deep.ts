import type { Content } from './bundle.js';

/** More than any bundle needs, and less than what ends the stack of whatever walks the value. */
const DEEPEST = 32;

/** Whether lists and mappings stand in each other deeper than a bundle can mean. */
export function isNestedTooDeep(value: Content, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= DEEPEST) return true;
  return Object.values(value).some((child: Content) => isNestedTooDeep(child, depth + 1));
}
