const BEYOND_SURROGATES = /[\uE000-\uFFFF]/gu;
const PRIVATE_PLANE = 0xf0000;

// The engines sort stored text by code point, and one of them compares it with a parameter by UTF-16 unit. The two differ only
// where a character of this block meets one beyond it, so the block is moved beyond it as well.
const moveBlock = (character: string) => String.fromCodePoint(PRIVATE_PLANE + (character.codePointAt(0) ?? 0));

// Nothing of it is written in another way, or joins with what stands beside it.
const PLAIN = /^[\x20-\x7e가-힣]*$/;

/** Text as filters and orders compare it: NFKC and lower case, so that case and width make no difference. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC');
  return folded.replace(BEYOND_SURROGATES, moveBlock);
}

/** Name of the stored property that holds the folded copy of a text property. */
export const foldedName = (property: string): string => `${property}Folded`;
