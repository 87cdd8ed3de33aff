import type { CypherValue } from '../../../engine/engine.js';
import { initialsPattern } from '../../../model/stored-form/search/consonants.js';
import { initialsOf, SEARCH_PARTS } from '../../../model/stored-form/search/search-forms.js';
import { typingErrors, type TypingErrors } from '../../../model/stored-form/search/typing-errors.js';
import type { SearchWord } from '../../plan/search/search-nodes.js';

const NO_ERRORS: TypingErrors = { pieces: [], forms: [] };

const errorsOf = ({ key, isTyped }: SearchWord): TypingErrors => (isTyped ? typingErrors(key) : NO_ERRORS);

/** A key as it stands in the stored lists of keys: as a whole, and at the start of one. */
export const wholeKey = (key: string): string => ` ${key} `;
export const startOfKey = (key: string): string => ` ${key}`;

/** The texts that a word is compared by: patterns are regular expressions of letters alone, and only where the word needs them. */
export function wordParameters(word: SearchWord): CypherValue {
  const { pieces, forms } = errorsOf(word);
  return {
    key: word.key,
    whole: wholeKey(word.key),
    start: startOfKey(word.key),
    initials: word.hasInitials ? initialsOf(word.key) : '',
    initialsPattern: word.hasInitials ? `.*${initialsPattern(word.key)}.*` : '',
    pieces,
    errorsPattern: forms.length === 0 ? '' : `.* (?:${forms.join('|')}) .*`,
  };
}

/** Of which a stored text holds one where it holds the word: what an index of texts can tell. */
export function textsOfWord(word: SearchWord): readonly string[] {
  return [word.hasInitials ? initialsOf(word.key) : word.key, ...errorsOf(word).pieces];
}

/** Where a part of the stored text stands among its parts. */
export const placeOf = (part: (typeof SEARCH_PARTS)[number]): string => String(SEARCH_PARTS.indexOf(part));
