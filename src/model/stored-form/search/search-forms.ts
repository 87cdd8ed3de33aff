import { foldText } from '../folded-text.js';
import { initialOf } from './consonants.js';
import { wordsOf } from './words-of.js';

/** What of a node is searched. */
export interface SearchedTexts {
  /** Its name, and what else it is officially called. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Figures, dates and terms as printed. */
  readonly printed: readonly string[];
  readonly id: string;
}

/** The stored properties that search reads, none of which is shown. Keys stand in one text, a space around each. */
export interface SearchForms {
  /** Keys of the names, then of the aliases, a bar between the two. */
  readonly searchKey: string;
  /** Number of different pairs of characters of each key, in the same order: what the score of `resolve` is measured by. */
  readonly searchPairs: readonly number[];
  /** All that a word may be found in, part by part with a bar between: see `SEARCH_PARTS`. */
  readonly searchText: string;
  /** What orders equal finds: length of the first name, its key, the id. */
  readonly searchOrder: string;
}

/**
 * The parts of `searchText` in order: keys of names and aliases; what they are from each later word on; with the first
 * consonant of each syllable in its place, where that makes a difference; the Latin words in which a typing error is
 * tolerated; keys of the printed texts.
 */
export const SEARCH_PARTS = Object.freeze(['names', 'starts', 'initials', 'words', 'printed'] as const);

/** Stands between the parts of a stored text; no key holds it. */
export const PART_MARK = '|';

const TYPED_WORD = /^\p{Script=Latin}{4,32}$/u;
const LENGTH_DIGITS = 6;

const keyOf = (words: readonly string[]): string => words.join('');

const different = (keys: readonly string[]): readonly string[] => [...new Set(keys.filter((key) => key !== ''))];

/** Keys as one text in which each is found whole with the spaces around it, and from its start with the one before it. */
export const listed = (keys: readonly string[]): string => (keys.length === 0 ? '' : ` ${keys.join(' ')} `);

/** The different pairs of neighbouring characters of a key, its ends counted as a character. */
export function pairsOf(key: string): readonly string[] {
  const characters = Array.from(` ${key} `);
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))];
}

/** What a key is from each later word on. */
function suffixes(words: readonly string[]): readonly string[] {
  const key = words.join('');
  let offset = 0;
  return words.slice(1).map((_, index) => key.slice((offset += words[index]?.length ?? 0)));
}

/** A key with the first consonant of each syllable in its place. */
export const initialsOf = (key: string): string => key.replace(/[가-힣]/gu, initialOf);

/** Whether a typing error is tolerated in a word: only where it is long enough to be told from others, and no longer than words are. */
export const isTypedWord = (word: string): boolean => TYPED_WORD.test(word);

/** Everything that search and `resolve` compare with, made when a graph is loaded. */
export function searchForms({ names, aliases, printed, id }: SearchedTexts): SearchForms {
  const [named, alsoNamed] = [names.map(wordsOf), aliases.map(wordsOf)];
  const called = [...named, ...alsoNamed];
  const nameKeys = different(named.map(keyOf));
  const aliasKeys = different(alsoNamed.map(keyOf)).filter((key) => !nameKeys.includes(key));
  const keys = [...nameKeys, ...aliasKeys];
  const [first = ''] = nameKeys;
  const parts: Readonly<Record<(typeof SEARCH_PARTS)[number], readonly string[]>> = {
    names: keys,
    starts: different(called.flatMap(suffixes)),
    initials: different(keys.map(initialsOf)).filter((form) => !keys.includes(form)),
    words: different(called.flat()).filter(isTypedWord),
    printed: different(different(printed).map((text) => keyOf(wordsOf(text)))),
  };
  return Object.freeze({
    searchKey: `${listed(nameKeys)}${PART_MARK}${listed(aliasKeys)}`,
    searchPairs: keys.map((key) => pairsOf(key).length),
    searchText: SEARCH_PARTS.map((part) => listed(parts[part])).join(PART_MARK),
    searchOrder: `${String(Array.from(first).length).padStart(LENGTH_DIGITS, '0')} ${foldText(first)} ${id}`,
  });
}
