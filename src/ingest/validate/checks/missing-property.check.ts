import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import { isDefinedBefore } from '../../outline/is-defined-before.js';
import { chooseProperties } from '../../outline/choose-properties.js';
import type { Outline, Subject } from '../../outline/outline.js';

/** What is filled in where a bundle does not write it; `id` has a check of its own. */
const FILLED_IN: readonly string[] = ['id', 'origin', 'nameOrigin'];

const wantedProperties = chooseProperties(({ name, required, computed }) => required && !computed && !FILLED_IN.includes(name));

function checkSubject(subject: Subject, outline: Outline): readonly IssueDraft[] {
  const { properties, content } = subject;
  const wanted = wantedProperties(properties);
  if (wanted.every(({ name }) => Object.hasOwn(content, name)) || isDefinedBefore(subject, outline)) return [];
  const missing = wanted.filter(({ name }) => !Object.hasOwn(content, name));
  return missing.map(({ name, description }) => issueAt(subject.place, { code: 'PROPERTY_MISSING', owner: subject.owner, name, description }));
}

/** Properties that the model requires and a bundle leaves out. */
export function checkMissingProperties(outline: Outline): readonly IssueDraft[] {
  return outline.subjects.flatMap((subject) => checkSubject(subject, outline));
}
