import { within } from '../issue/issue-draft.js';
import type { Outline, WrittenNode, WrittenStatement } from '../outline/outline.js';
import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { writtenCitations } from '../outline/written-citations.js';
import { showLines, textOfLines } from './cited-lines.js';
import { foldName } from './fold-text.js';
import type { SourceIssueDraft } from './source-issue.js';

function isNamedOn(names: readonly string[], content: ContentMap, lines: readonly string[]): boolean {
  const texts = writtenCitations(content).map(({ range }) => foldName(textOfLines(lines, range)));
  return names.some((name) => texts.some((text) => text.includes(foldName(name))));
}

const citedLines = (content: ContentMap) => showLines(writtenCitations(content).map(({ range }) => range));

function textsOf(value: Content | undefined): readonly string[] {
  const entries: readonly Content[] = Array.isArray(value) ? (value as readonly Content[]) : [value ?? null];
  return entries.filter((entry) => typeof entry === 'string');
}

/** The names that the document itself has for a node: none where the wording is ours or another source's. */
function printedNames(nodes: readonly WrittenNode[]): readonly string[] {
  return nodes.flatMap(({ content: { name, nameOrigin, aliases, fullName, workingTitle } }) => [
    ...(nameOrigin === 'OWN' ? [] : textsOf(name)),
    ...[aliases, fullName, workingTitle].flatMap(textsOf),
  ]);
}

/** Printed names that their cited lines do not print, and aliases that the document prints nowhere. */
export function verifyNodeNames({ id, content, place }: WrittenNode, lines: readonly string[], folded: string): readonly SourceIssueDraft[] {
  if (id === null || content['origin'] === 'REFERENCE') return [];
  const { name, nameOrigin, aliases } = content;
  const unprinted = textsOf(aliases).flatMap((alias, index): SourceIssueDraft[] =>
    folded.includes(foldName(alias)) ? [] : [{ code: 'ALIAS_NOT_PRINTED', id, name: alias, place: within(place, 'aliases', index) }],
  );
  if (nameOrigin === 'OWN' || typeof name !== 'string' || isNamedOn([name], content, lines)) return unprinted;
  return [{ code: 'NAME_NOT_PRINTED', id, name, lines: citedLines(content), place: within(place, 'name') }, ...unprinted];
}

/** Statements about named things whose cited lines print none of the thing's names. */
export function verifyTargetName({ type, to, content, place }: WrittenStatement, { byId }: Outline, lines: readonly string[]): readonly SourceIssueDraft[] {
  const targets = byId.get(to) ?? [];
  const names = printedNames(targets);
  if (type.tree || content['origin'] === 'REFERENCE' || targets[0]?.type.kind !== 'SHARED') return [];
  if (names.length === 0 || isNamedOn(names, content, lines)) return [];
  return [{ code: 'TARGET_NOT_NAMED', type: type.type, target: to, name: names[0] ?? to, lines: citedLines(content), place: within(place, 'to') }];
}
