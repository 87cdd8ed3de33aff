import type { WrittenNode } from '../../outline/outline.js';
import { writtenCitations } from '../../outline/written-citations.js';
import { foldName } from '../../verify/fold-text.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { isThing } from '../facts/is-thing.js';
import { printedNamesOf } from '../facts/printed-names.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines } from '../text/printed-text.js';
import type { PrintedWord } from './printed-word.js';

/** A thing without a printed name of its own, such as an act that is only announced, goes by the terms that it is cited with. */
function namesAt(line: number, { content }: WrittenNode): readonly string[] {
  const names = printedNamesOf(content);
  if (names.length > 0) return names;
  const here = writtenCitations(content).filter(({ range }) => range.start <= line && line <= range.end);
  return here.flatMap(({ evidence }) => evidence);
}

/** A word that ends like a name stands for a thing whose name reaches to its end, or, where no name of the thing is printed in full, ends in it. */
function isNamedBy({ text }: CoverageGround, word: PrintedWord, node: WrittenNode): boolean {
  const line = spanOfLines(text, { start: word.line, end: word.line });
  const names = namesAt(word.line, node);
  const spans = names.flatMap((name) => findName(text, name, line));
  if (spans.length === 0) return names.some((name) => foldName(name).endsWith(foldName(word.text)));
  return spans.some((span) => span.to >= word.to && span.from < word.to);
}

/** The node that a word stands for, of those that its line is cited for; null where there is none. */
export function linkOf(ground: CoverageGround, word: PrintedWord): WrittenNode | null {
  const tied = [...(ground.nodesByLine.get(word.line) ?? [])];
  const isLink = (node: WrittenNode) => (word.nodes.length === 0 ? isThing(node) && isNamedBy(ground, word, node) : word.nodes.includes(node));
  return tied.find(isLink) ?? null;
}
