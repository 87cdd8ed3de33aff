import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { suggest } from '../../issue/suggest.js';
import { chooseProperties } from '../../outline/choose-properties.js';
import type { Outline, Subject, WrittenStatement } from '../../outline/outline.js';
import type { ContentMap, Place } from '../../read-bundle/bundle.js';

function isOtherWord(content: ContentMap, name: string, words: Readonly<Record<string, string>> | null): boolean {
  const given = Object.hasOwn(content, name) ? content[name] : undefined;
  return typeof given === 'string' && words !== null && !Object.hasOwn(words, given);
}

function wordUnknown(place: Place, name: string, given: string, words: readonly string[]): IssueDraft {
  return issueAt(within(place, name), { code: 'WORD_UNKNOWN', name, given, words, suggestions: suggest(given, words) });
}

const enumProperties = chooseProperties(({ values }) => values !== null);

function checkEnums(subject: Subject): readonly IssueDraft[] {
  const { content, properties } = subject;
  const wrong = enumProperties(properties).filter(({ name, values }) => isOtherWord(content, name, values));
  return wrong.map(({ name, values }) => wordUnknown(subject.place, name, String(content[name]), Object.keys(values ?? {})));
}

function checkRole(statement: WrittenStatement): readonly IssueDraft[] {
  const { content, type } = statement;
  return isOtherWord(content, 'role', type.roles) ? [wordUnknown(statement.place, 'role', String(content['role']), Object.keys(type.roles))] : [];
}

/** Words that an enum, or the roles of a relationship type, do not have. */
export function checkWords({ subjects, statements }: Outline): readonly IssueDraft[] {
  return [...subjects.flatMap(checkEnums), ...statements.flatMap(checkRole)];
}
