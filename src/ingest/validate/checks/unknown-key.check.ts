import { atKey, issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import { suggest } from '../../issue/suggest.js';
import type { Outline, Subject } from '../../outline/outline.js';

function checkKey(subject: Subject, key: string): readonly IssueDraft[] {
  const { owner, properties, otherKeys, place } = subject;
  if (otherKeys.includes(key)) return [];
  const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (property && !property.computed) return [];
  if (property) return [issueAt(atKey(place, key), { code: 'KEY_COMPUTED', owner, given: key })];
  const known = Object.values(properties).filter(({ computed }) => !computed);
  const suggestions = suggest(key, [...known.map(({ name }) => name), ...otherKeys]);
  return [issueAt(atKey(place, key), { code: 'KEY_UNKNOWN', owner, given: key, suggestions })];
}

/** Keys that neither the model nor the form of a bundle knows. */
export function checkUnknownKeys({ subjects }: Outline): readonly IssueDraft[] {
  return subjects.flatMap((subject) => Object.keys(subject.content).flatMap((key) => checkKey(subject, key)));
}
