import { normaliseText } from './normalise-text.js';

// Each character of such a text is one of its own, and no letter but a small one is another than it was.
const PLAIN = /^[\x20-\x7e가-힣]*$/;
const PLAIN_WORDS = /(?:[a-z0-9]|(?<=[0-9])\.(?=[0-9]))+|[가-힣]+/g;

function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(PLAIN_WORDS) ?? [];
}

/** The runs of characters of a text that no word starts in, as search compares them. One after another they are the key of the text. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return plainWords(text);
  const words: string[] = [];
  for (const { character, startsWord } of normaliseText(text)) {
    if (startsWord) words.push('');
    words.push(`${words.pop() ?? ''}${character}`);
  }
  return words;
}
