import type { WrittenNode } from '../../outline/outline.js';
import { foldName } from '../../verify/fold-text.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { isThing } from '../facts/is-thing.js';
import { printedNamesOf } from '../facts/printed-names.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines } from '../text/printed-text.js';
import type { PrintedWord } from './printed-word.js';

/** A word that ends like a name stands for a node of which a name holds it whole, or stands on its end. */
function isNamedBy({ text }: CoverageGround, word: PrintedWord, { content }: WrittenNode): boolean {
  const line = spanOfLines(text, { start: word.line, end: word.line });
  return printedNamesOf(content).some((name) => {
    if (foldName(name).includes(foldName(word.text))) return true;
    return findName(text, name, line).some((span) => span.to >= word.to && span.from < word.to);
  });
}

/** The node that a word stands for, of those that its line is cited for; null where there is none. */
export function linkOf(ground: CoverageGround, word: PrintedWord): WrittenNode | null {
  const tied = [...(ground.nodesByLine.get(word.line) ?? [])];
  const isLink = (node: WrittenNode) => (word.nodes.length === 0 ? isThing(node) && isNamedBy(ground, word, node) : word.nodes.includes(node));
  return tied.find(isLink) ?? null;
}
