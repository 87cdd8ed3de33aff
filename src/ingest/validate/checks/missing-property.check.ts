import type { PropertyModel } from '../../../model/graph-model-data.js';
import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import { isDefinedBefore } from '../../outline/is-defined-before.js';
import type { Outline } from '../../outline/outline.js';

/** What is filled in where a bundle does not write it; `id` has a check of its own. */
const FILLED_IN: readonly string[] = ['id', 'origin', 'nameOrigin'];

const isWanted = ({ name, required, computed }: PropertyModel) => required && !computed && !FILLED_IN.includes(name);

/** Properties that the model requires and a bundle leaves out. */
export function checkMissingProperties(outline: Outline): readonly IssueDraft[] {
  return outline.subjects.flatMap((subject) => {
    if (isDefinedBefore(subject, outline)) return [];
    const missing = Object.values(subject.properties).filter((property) => isWanted(property) && !Object.hasOwn(subject.content, property.name));
    return missing.map(({ name, description }) => issueAt(subject.place, { code: 'PROPERTY_MISSING', owner: subject.owner, name, description }));
  });
}
