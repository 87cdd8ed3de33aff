import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { suggest } from '../../issue/suggest.js';
import type { Outline, Subject, WrittenStatement } from '../../outline/outline.js';
import type { Place } from '../../read-bundle/bundle.js';

function checkWord(place: Place, name: string, given: string, words: readonly string[]): readonly IssueDraft[] {
  if (words.includes(given)) return [];
  return [issueAt(within(place, name), { code: 'WORD_UNKNOWN', name, given, words, suggestions: suggest(given, words) })];
}

function checkEnums({ content, properties, place }: Subject): readonly IssueDraft[] {
  return Object.values(properties).flatMap(({ name, values }) => {
    const given = Object.hasOwn(content, name) ? content[name] : undefined;
    return values !== null && typeof given === 'string' ? checkWord(place, name, given, Object.keys(values)) : [];
  });
}

function checkRole({ type, content, place }: WrittenStatement): readonly IssueDraft[] {
  const role = Object.hasOwn(content, 'role') ? content['role'] : undefined;
  return typeof role === 'string' ? checkWord(place, 'role', role, Object.keys(type.roles)) : [];
}

/** Words that an enum, or the roles of a relationship type, do not have. */
export function checkWords({ subjects, statements }: Outline): readonly IssueDraft[] {
  return [...subjects.flatMap(checkEnums), ...statements.flatMap(checkRole)];
}
