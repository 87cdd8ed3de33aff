import type { Content, ContentMap } from './bundle.js';

/** Whether a value is a mapping. */
export function isContentMap(value: Content | undefined): value is ContentMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
