const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u2032\u0060\u00B4\uFF07]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\uFF02]/gu;
const SPACES_AND_ASTERISKS = /[\s\u200B\uFEFF*\uFF0A]/gu;
const QUOTES = /['"]/gu;

/** A text as it is searched: composed (NFC), without spaces and asterisks, all kinds of apostrophes and quotation marks equal. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(SPACES_AND_ASTERISKS, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}

/** The same without quotation marks, in which names are often printed in part: '등대 벨트' 구축. */
export function foldName(text: string): string {
  return foldText(text).replace(QUOTES, '');
}
