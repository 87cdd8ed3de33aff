import { initialOf, isConsonant } from '../../../model/stored-form/search/consonants.js';
import { normaliseText, type NormalisedCharacter } from '../../../model/stored-form/search/normalise-text.js';
import { typingErrors } from '../../../model/stored-form/search/typing-errors.js';

/** A part of a text, in UTF-16 code units, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

type Equals = (asked: string, character: string) => boolean;

const same: Equals = (asked, character) => asked === character;
const sameInitial: Equals = (asked, character) => asked === character || (isConsonant(asked) && asked === initialOf(character));

const rangeOf = (characters: readonly NormalisedCharacter[], from: number, length: number): TextRange => ({
  start: characters[from]?.start ?? 0,
  end: characters[from + length - 1]?.end ?? 0,
});

function occurrences(text: string, key: string, equals: Equals): readonly TextRange[] {
  const [characters, asked] = [normaliseText(text), Array.from(key)];
  const found: TextRange[] = [];
  for (let at = 0; at + asked.length <= characters.length; at += 1) {
    if (!asked.every((character, index) => equals(character, characters[at + index]?.character ?? ''))) continue;
    found.push(rangeOf(characters, at, asked.length));
    at += asked.length - 1;
  }
  return found;
}

/** Where a key stands in a text as it is. */
export const literalRanges = (text: string, key: string): readonly TextRange[] => occurrences(text, key, same);

/** Where a key stands whose consonants may be whole syllables. */
export const initialRanges = (text: string, key: string): readonly TextRange[] => occurrences(text, key, sameInitial);

/** Which words of a text one typing error makes the key of. */
export function misspeltRanges(text: string, key: string): readonly TextRange[] {
  const characters = normaliseText(text);
  const pattern = new RegExp(`^(?:${typingErrors(key).forms.join('|')})$`, 'u');
  const starts = characters.flatMap(({ startsWord }, index) => (startsWord ? [index] : []));
  return starts.flatMap((start, index) => {
    const length = (starts[index + 1] ?? characters.length) - start;
    const word = characters.slice(start, start + length).map(({ character }) => character);
    return pattern.test(word.join('')) ? [rangeOf(characters, start, length)] : [];
  });
}

/** Ranges in order, those that overlap or touch as one. */
export function uniteRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const united: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = united.at(-1);
    if (last && range.start <= last.end) united[united.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else united.push(range);
  }
  return united;
}
