import { disassemble } from 'es-hangul';

// What NFKC makes of a consonant that stands alone: one of the consonants that begin a syllable, or of those that end one.
const FIRST = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const LAST = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST_BEGINS = 0x1100;
const LAST_BEGINS = 0x11a8;

const SYLLABLES_BEGIN = 0xac00;
const SYLLABLES_OF_A_CONSONANT = 588;

/** The consonants that a character of Hangul stands for alone, each written apart: keyboards join ㄱㅅ to ㄳ. Any other character is itself. */
export function consonantsOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const alone = FIRST[code - FIRST_BEGINS] ?? LAST[code - LAST_BEGINS];
  return alone === undefined ? character : disassemble(alone);
}

/** Whether a character is a consonant that begins syllables, standing alone. */
export const isConsonant = (character: string): boolean => FIRST.includes(character);

/** A syllable's first consonant; any other character is itself. */
export function initialOf(character: string): string {
  const place = Math.floor(((character.codePointAt(0) ?? 0) - SYLLABLES_BEGIN) / SYLLABLES_OF_A_CONSONANT);
  return FIRST[place] ?? character;
}

function syllablesFrom(consonant: string): string {
  const first = SYLLABLES_BEGIN + FIRST.indexOf(consonant) * SYLLABLES_OF_A_CONSONANT;
  return `[${consonant}${String.fromCodePoint(first)}-${String.fromCodePoint(first + SYLLABLES_OF_A_CONSONANT - 1)}]`;
}

/** A key as a regular expression in which a consonant stands for each syllable that begins with it. */
export function initialsPattern(key: string): string {
  return Array.from(key)
    .map((character) => (isConsonant(character) ? syllablesFrom(character) : character.replace('.', '[.]')))
    .join('');
}
