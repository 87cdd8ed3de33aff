import type { PrintedText } from '../text/printed-text.js';
import type { PrintedWord } from './printed-word.js';

/** How words that name a body, statute, place or programme end. */
export const NAME_ENDINGS: readonly string[] = Object.freeze([
  '부',
  '청',
  '위',
  '원',
  '공사',
  '법',
  '산업',
  '단지',
  '산단',
  '벨트',
  '센터',
  '펀드',
  '플랫폼',
  'TF',
  '전략',
  '로드맵',
  '특례',
]);

/** What follows a noun without being a part of it. */
export const PARTICLES: readonly string[] = Object.freeze([
  '으로',
  '에서',
  '에게',
  '까지',
  '부터',
  '와',
  '과',
  '을',
  '를',
  '이',
  '가',
  '은',
  '는',
  '의',
  '에',
  '로',
  '도',
  '만',
  '內',
  '등',
  '별',
  '용',
  '형',
  '화',
  '간',
  '내',
]);

const WORD = /[\p{L}&]+/gu;
const ENDING = new RegExp(`(?:${NAME_ENDINGS.join('|')})$`, 'u');
const PARTICLE = new RegExp(`(?:${PARTICLES.join('|')})$`, 'u');

/** A syllable such as the one of 3위 names nothing by itself. */
const isNameLike = (word: string) => word.length > 1 && ENDING.test(word);

/** The part of a word that ends like a name: the word itself, or what it is without a particle. */
function endingPart(word: string): string | null {
  return [word, word.replace(PARTICLE, '')].find(isNameLike) ?? null;
}

/** Every word of the document that ends like a name. */
export function endingWords({ lines, lineStarts }: PrintedText): readonly PrintedWord[] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(WORD)].flatMap((match): PrintedWord[] => {
      const text = endingPart(match[0]);
      const from = (lineStarts[index] ?? 0) + match.index;
      return text === null ? [] : [{ line: index + 1, text, from, to: from + text.length, nodes: [] }];
    }),
  );
}
