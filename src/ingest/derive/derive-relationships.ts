import { relationshipId } from '../../model/stored-form/relationship-id.js';
import type { Outline, WrittenStatement } from '../outline/outline.js';
import { deriveCitations, citationEntries } from './derive-citations.js';
import type { RelationshipRow, StoredValue } from './graph-rows.js';
import type { HeadingIndex } from './heading-index.js';
import { inNameOrder, storeProperty } from './store-property.js';

type StoredEntry = readonly [string, StoredValue];

/** Structure is stated where its lower end is, and its order is the order it is listed in. */
function structureEntries({ to, position }: WrittenStatement, { byId }: Outline, headings: HeadingIndex): readonly StoredEntry[] {
  const child = byId.get(to) ?? [];
  return [['origin', 'REPORT'], ['position', position], ...citationEntries(deriveCitations(child, headings))];
}

function statementEntries({ start, type, to, content }: WrittenStatement, { byId }: Outline, headings: HeadingIndex): readonly StoredEntry[] {
  const origin = content['origin'] ?? 'REPORT';
  const namedTarget = origin === 'REPORT' && byId.get(to)?.[0]?.type.kind === 'SHARED';
  const defaults: Readonly<Record<string, string>> = namedTarget ? { origin: 'REPORT', stated: 'PRINTED' } : { origin: 'REPORT' };
  const written = Object.values(type.properties).flatMap((property) => storeProperty(property, content[property.name] ?? defaults[property.name]));
  return [...written, ...citationEntries(deriveCitations([{ home: start.home, content }], headings))];
}

function deriveRelationship(statement: WrittenStatement, id: string, outline: Outline, headings: HeadingIndex): RelationshipRow {
  const entries = statement.type.tree ? structureEntries(statement, outline, headings) : statementEntries(statement, outline, headings);
  return { type: statement.type.type, start: statement.start.id ?? '', end: statement.to, properties: inNameOrder([['id', id], ...entries]) };
}

/** The relationships that are derived with one node in order of their ids. Parallel ones are told apart in the order of their documents, then as listed. */
export function deriveRelationships(statements: readonly WrittenStatement[], outline: Outline, headings: HeadingIndex): readonly RelationshipRow[] {
  const occurrences = new Map<string, number>();
  const derived = statements.map((statement) => {
    const { start, type, to, content } = statement;
    const ends = { start: start.id ?? '', type: type.type, end: to, role: typeof content['role'] === 'string' ? content['role'] : undefined };
    const id = relationshipId(ends);
    const occurrence = (occurrences.get(id) ?? 0) + 1;
    occurrences.set(id, occurrence);
    return deriveRelationship(statement, relationshipId(ends, occurrence), outline, headings);
  });
  return derived.sort((a, b) => (String(a.properties['id']) < String(b.properties['id']) ? -1 : 1));
}
