import type { Limits } from '../../../config/config.js';
import { GraphApiError } from '../../../errors/graph-api-error.js';
import { isConsonant } from '../../../model/stored-form/search/consonants.js';
import { keyOf, normaliseText } from '../../../model/stored-form/search/normalise-text.js';
import { isTypedWord } from '../../../model/stored-form/search/search-forms.js';
import { shown } from '../shown.js';
import type { SearchWord } from './search-nodes.js';

/** Refuses a text that is longer than published. */
export function checkLength(text: string, argument: string, { maxSearchLength }: Limits): void {
  if (text.length <= maxSearchLength) return;
  throw new GraphApiError(
    'SEARCH_TEXT_TOO_LONG',
    `${argument} is ${shown(text)}, ${String(text.length)} characters long. It takes at most ${String(maxSearchLength)}.`,
  );
}

/** A text as search compares it, its spaces and signs apart. */
export const searchedKey = (text: string): string => keyOf(normaliseText(text));

/** The words of a query, each once; none where it has no letter or digit. Rejects with SEARCH_TEXT_TOO_LONG and SEARCH_TOO_MANY_WORDS. */
export function readSearchWords(query: string, argument: string, limits: Limits): readonly SearchWord[] {
  checkLength(query, argument, limits);
  const keys = query.split(/\s+/u).map(searchedKey);
  const words = [...new Set(keys.filter((key) => key !== ''))];
  if (words.length > limits.maxSearchWords) {
    throw new GraphApiError('SEARCH_TOO_MANY_WORDS', `${argument} has ${String(words.length)} words. It takes at most ${String(limits.maxSearchWords)}.`);
  }
  return words.map((key) => Object.freeze({ key, hasInitials: Array.from(key).some(isConsonant), isTyped: isTypedWord(key) }));
}
