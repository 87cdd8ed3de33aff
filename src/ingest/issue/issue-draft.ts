import type { Place } from '../read-bundle/bundle.js';
import type { IssueFacts } from './bundle-issue.js';

/** A problem whose line and column are still to be looked up. */
export type IssueDraft = IssueFacts & { readonly place: Place };

/** A problem at a value. */
export const issueAt = (place: Place, facts: IssueFacts): IssueDraft => ({ ...facts, place });

/** The place of what stands under a key or list index of a place. */
export function within(place: Place, ...steps: readonly (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...steps], at: 'value' };
}

/** The place of a key of a mapping. */
export function atKey(place: Place, key: string): Place {
  return { file: place.file, path: [...place.path, key], at: 'key' };
}
