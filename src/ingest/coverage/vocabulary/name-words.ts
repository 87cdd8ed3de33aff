import type { WrittenNode } from '../../outline/outline.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { printedNamesOf } from '../facts/printed-names.js';
import { foldName } from '../../verify/fold-text.js';
import { findName } from '../text/find-occurrences.js';
import { lineAt } from '../text/printed-text.js';
import type { PrintedWord } from './printed-word.js';
import { VOCABULARY_LABELS } from './vocabulary-labels.js';

/** The things that each name or alias stands for; equal but for spaces and quotation marks is the same. */
function nodesByName({ outline, home }: CoverageGround): ReadonlyMap<string, readonly WrittenNode[]> {
  const byName = new Map<string, WrittenNode[]>();
  for (const node of outline.nodes) {
    if (node.home !== home || !VOCABULARY_LABELS.includes(node.type.label)) continue;
    for (const name of printedNamesOf(node.content)) byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), node]);
  }
  return byName;
}

/** Every occurrence in the document of a name or alias of the vocabulary, whatever word it stands in. */
export function nameWords(ground: CoverageGround): readonly PrintedWord[] {
  const { text } = ground;
  const whole = { from: 0, to: text.text.length };
  return [...nodesByName(ground)].flatMap(([name, nodes]) =>
    findName(text, name, whole)
      .filter(({ from, to }) => !text.text.slice(from, to).includes('\n'))
      .map((span) => ({ ...span, line: lineAt(text, span.from), text: text.text.slice(span.from, span.to), nodes })),
  );
}
