import { consonantsOf } from './consonants.js';

/** One character as search compares it, and where in the text it comes from, in UTF-16 code units. */
export interface NormalisedCharacter {
  readonly character: string;
  readonly start: number;
  readonly end: number;
  /** Something that is no letter or digit stands before it, or a letter of another script. */
  readonly startsWord: boolean;
}

// A letter with what joins it: parts of a Hangul syllable that are written apart, and marks.
const CLUSTER = /(?:[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\uac00-\ud7a3][\u11a8-\u11ff]*|.)\p{M}*/gsu;
const SEARCHED = /[\p{L}\p{N}]/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;
const DIGIT = /\p{N}/u;

interface Part {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

// What can join a letter before it. Most texts hold none, and their letters are their characters.
const JOINS = /[\p{M}\u1100-\u11ff]/u;

function foldCluster(cluster: string): readonly string[] {
  return Array.from(cluster.normalize('NFKC').toLowerCase()).flatMap((character) => Array.from(consonantsOf(character)));
}

// Texts are made of few different characters, and of each but the first that is known is a look-up: loads fold millions.
const MOST_KNOWN = 20_000;
const known = new Map<string, readonly string[]>();

function foldCharacter(character: string): readonly string[] {
  const folded = known.get(character);
  if (folded) return folded;
  const made = foldCluster(character);
  if (known.size < MOST_KNOWN) known.set(character, made);
  return made;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  const add = (cluster: string, folded: readonly string[], start: number) => {
    for (const character of folded) parts.push({ character, start, end: start + cluster.length });
  };
  if (JOINS.test(text)) {
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) add(cluster, foldCluster(cluster), index);
    return parts;
  }
  let start = 0;
  for (const character of text) {
    add(character, foldCharacter(character), start);
    start += character.length;
  }
  return parts;
}

// Without its point 2.5 would be found as 25, which is another number; the comma of 1,824 only groups.
function isDecimalPoint(parts: readonly Part[], index: number): boolean {
  const isDigit = (part: Part | undefined) => part !== undefined && DIGIT.test(part.character);
  return parts[index]?.character === '.' && isDigit(parts[index - 1]) && isDigit(parts[index + 1]);
}

function startsWord(parts: readonly Part[], index: number): boolean {
  const [before, here] = [parts[index - 1], parts[index]];
  if (!before || !here) return true;
  if (!SEARCHED.test(before.character)) return !isDecimalPoint(parts, index - 1);
  return LATIN_OR_DIGIT.test(before.character) !== LATIN_OR_DIGIT.test(here.character);
}

/**
 * A text as search compares it: NFKC, small letters, only letters and digits, a decimal point kept between digits.
 * Consonants of Hangul that stand alone are kept as such, so that initials can be asked for.
 */
export function normaliseText(text: string): readonly NormalisedCharacter[] {
  const parts = partsOf(text);
  const searched: NormalisedCharacter[] = [];
  for (const [index, { character, start, end }] of parts.entries()) {
    if (isDecimalPoint(parts, index)) searched.push({ character, start, end, startsWord: false });
    else if (SEARCHED.test(character)) searched.push({ character, start, end, startsWord: startsWord(parts, index) });
  }
  return searched;
}

/** Its characters in one text: what two texts have in common that are equal to search. */
export function keyOf(characters: readonly NormalisedCharacter[]): string {
  return characters.map(({ character }) => character).join('');
}
