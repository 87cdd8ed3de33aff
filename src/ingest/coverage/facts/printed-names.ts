import type { WrittenNode } from '../../outline/outline.js';
import type { Content, ContentMap } from '../../read-bundle/bundle.js';

const textsOf = (value: Content | undefined): readonly string[] => {
  const entries: readonly Content[] = Array.isArray(value) ? (value as readonly Content[]) : [value ?? null];
  return entries.filter((entry) => typeof entry === 'string');
};

/** The names that the document prints for a node: its own where it is no wording of ours, and all others. */
export function printedNamesOf({ name, nameOrigin, origin, aliases, fullName, workingTitle }: ContentMap): readonly string[] {
  if (origin === 'REFERENCE') return [];
  return [...(nameOrigin === 'OWN' ? [] : textsOf(name)), ...[aliases, fullName, workingTitle].flatMap(textsOf)];
}

/** The same over all nodes. */
export const printedNames = (nodes: readonly WrittenNode[]): readonly string[] => nodes.flatMap(({ content }) => printedNamesOf(content));
