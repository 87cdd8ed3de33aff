import { foldName } from '../../verify/fold-text.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { printedNames } from '../facts/printed-names.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines } from '../text/printed-text.js';
import type { PrintedWord } from './printed-word.js';

/** A word that ends like a name is linked where a name of a node of its line holds it whole, or stands on its end. */
function isNamedOnLine({ nodesByLine, text }: CoverageGround, word: PrintedWord): boolean {
  const names = printedNames([...(nodesByLine.get(word.line) ?? [])]);
  const line = spanOfLines(text, { start: word.line, end: word.line });
  return names.some((name) => {
    if (foldName(name).includes(foldName(word.text))) return true;
    return findName(text, name, line).some((span) => span.to >= word.to && span.from < word.to);
  });
}

/** Whether a node or statement that cites its line stands for a word. */
export function isLinked(ground: CoverageGround, word: PrintedWord): boolean {
  if (word.nodes.length === 0) return isNamedOnLine(ground, word);
  const tied = ground.nodesByLine.get(word.line);
  return word.nodes.some((node) => tied?.has(node));
}
