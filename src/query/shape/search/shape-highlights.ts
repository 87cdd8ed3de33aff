import type { SearchWord } from '../../plan/search/search-nodes.js';
import { initialRanges, literalRanges, misspeltRanges, uniteRanges, type TextRange } from './find-ranges.js';
import type { SearchedText } from './searched-texts.js';

/** A part of a shown text that a search found. */
export interface Highlight extends TextRange {
  readonly field: string;
  readonly text: string;
}

interface FoundIn {
  readonly searched: SearchedText;
  readonly ranges: readonly TextRange[];
}

function foundIn(texts: readonly SearchedText[], find: (text: string) => readonly TextRange[]): readonly FoundIn[] {
  return texts.map((searched) => ({ searched, ranges: find(searched.text) })).filter(({ ranges }) => ranges.length > 0);
}

/** The best way in which a word is found: in names as it is, else as printed, else by initials, else with a typing error. */
function findWord({ key, hasInitials, isTyped }: SearchWord, names: readonly SearchedText[], printed: readonly SearchedText[]): readonly FoundIn[] {
  const ways = [
    () => foundIn(names, (text) => literalRanges(text, key)),
    () => foundIn(printed, (text) => literalRanges(text, key)),
    () => (hasInitials ? foundIn(names, (text) => initialRanges(text, key)) : []),
    () => (isTyped ? foundIn(names, (text) => misspeltRanges(text, key)) : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** What of the texts of a find the words are found in, in the order of the texts. */
export function shapeHighlights(words: readonly SearchWord[], texts: readonly SearchedText[]): readonly Highlight[] {
  const names = texts.filter(({ isName }) => isName);
  const printed = texts.filter(({ isName }) => !isName);
  const found = words.flatMap((word) => findWord(word, names, printed));
  return texts.flatMap((searched) => {
    const ranges = found.filter((one) => one.searched === searched).flatMap((one) => one.ranges);
    return uniteRanges(ranges).map(({ start, end }) => ({ field: searched.field, text: searched.text, start, end }));
  });
}
