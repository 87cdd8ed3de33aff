import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { suggest } from '../../issue/suggest.js';
import type { Outline, WrittenStatement } from '../../outline/outline.js';

const prefixOf = (id: string) => id.slice(0, id.indexOf(':') + 1);

function suggestIds(given: string, ids: Iterable<string>): readonly string[] {
  const prefix = prefixOf(given);
  const alike = [...ids].filter((id) => prefix === '' || id.startsWith(prefix));
  return suggest(given, alike);
}

function placeOfTarget({ type, place }: WrittenStatement) {
  return type.tree ? place : within(place, 'to');
}

/** Relationships that lead to an id that no bundle has. */
export function checkTargets({ statements, byId }: Outline): readonly IssueDraft[] {
  return statements
    .filter(({ to }) => !byId.has(to))
    .map((statement) => issueAt(placeOfTarget(statement), { code: 'TARGET_UNKNOWN', given: statement.to, suggestions: suggestIds(statement.to, byId.keys()) }));
}
