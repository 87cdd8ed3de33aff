/** What finds a word with one typing error in a list of words, each with a space around it. */
export interface TypingErrors {
  /** One of these stands in the list where the word is there, so that little is left to look at closely. */
  readonly pieces: readonly string[];
  /** Regular expressions of every word that one typing error leads from or to; each is of one word. */
  readonly forms: readonly string[];
}

const ANY = '[^ ]';

/** A letter too much, too few or wrong, or two neighbours exchanged, at each place of a word. */
function formsOf(letters: readonly string[]): readonly string[] {
  const before = (index: number) => letters.slice(0, index).join('');
  const from = (index: number) => letters.slice(index).join('');
  const forms = letters.flatMap((letter, index) => {
    const next = letters[index + 1];
    const exchanged = next === undefined ? [] : [`${before(index)}${next}${letter}${from(index + 2)}`];
    return [`${before(index)}${ANY}${from(index + 1)}`, `${before(index)}${from(index + 1)}`, ...exchanged, `${before(index)}${ANY}${from(index)}`];
  });
  return [...new Set([...forms, `${before(letters.length)}${ANY}`])];
}

/**
 * One error leaves the first half of a word whole where it starts or the second where it ends, but for an exchange of
 * the two letters in the middle.
 */
function piecesOf(letters: readonly string[]): readonly string[] {
  const middle = Math.floor(letters.length / 2);
  const half = (start: number, end?: number) => letters.slice(start, end).join('');
  const exchanged = `${half(0, middle - 1)}${letters[middle] ?? ''}${letters[middle - 1] ?? ''}${half(middle + 1)}`;
  return [` ${half(0, middle)}`, `${half(middle)} `, ` ${exchanged} `];
}

/** What one typing error makes of a word of letters. */
export function typingErrors(word: string): TypingErrors {
  const letters = Array.from(word);
  return Object.freeze({ pieces: piecesOf(letters), forms: formsOf(letters) });
}
