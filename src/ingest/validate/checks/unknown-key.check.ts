import { atKey, issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import { suggest } from '../../issue/suggest.js';
import type { Outline, Subject } from '../../outline/outline.js';

function issueOf(subject: Subject, key: string): IssueDraft {
  const { owner, properties, otherKeys, place } = subject;
  if (Object.hasOwn(properties, key)) return issueAt(atKey(place, key), { code: 'KEY_COMPUTED', owner, given: key });
  const known = Object.values(properties).filter(({ computed }) => !computed);
  const suggestions = suggest(key, [...known.map(({ name }) => name), ...otherKeys]);
  return issueAt(atKey(place, key), { code: 'KEY_UNKNOWN', owner, given: key, suggestions });
}

function isUnknown({ properties, otherKeys }: Subject, key: string): boolean {
  const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
  return property ? property.computed && !otherKeys.includes(key) : !otherKeys.includes(key);
}

/** Keys that neither the model nor the form of a bundle knows. */
export function checkUnknownKeys({ subjects }: Outline): readonly IssueDraft[] {
  return subjects.flatMap((subject) => {
    const unknown = Object.keys(subject.content).filter((key) => isUnknown(subject, key));
    return unknown.map((key) => issueOf(subject, key));
  });
}
