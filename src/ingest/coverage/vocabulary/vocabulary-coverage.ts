import { countBy } from '../count-by.js';
import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageList } from '../coverage-report.js';
import type { ListedWord } from '../exclusions/exclusions.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { isWithin } from '../text/find-occurrences.js';
import { endingWords } from './ending-words.js';
import { listedSpans } from './listed-words.js';
import { nameWords } from './name-words.js';
import type { PrintedWord } from './printed-word.js';
import { linkOf } from './link-of.js';

function withNth(words: readonly PrintedWord[]): readonly CoverageGap[] {
  const seen = new Map<string, number>();
  return words.map(({ line, text, nodes }) => {
    const nth = (seen.get(`${line} ${text}`) ?? 0) + 1;
    seen.set(`${line} ${text}`, nth);
    return { code: 'WORD_UNLINKED', line, text, nth, names: nodes.flatMap(({ id }) => id ?? []) };
  });
}

/** Listed words at whose places no word of the vocabulary stands: the list must not outgrow its use. */
function idleWords({ text }: CoverageGround, listed: readonly ListedWord[], words: readonly PrintedWord[]): readonly CoverageGap[] {
  return listed
    .filter((word) => !listedSpans(text, word).some((span) => words.some((printed) => isWithin(printed, span))))
    .map(({ word, within, line }) => ({ code: 'EXCLUSION_IDLE', line: line ?? 0, text: within === null ? word : `${word} in ${within}` }));
}

/** List 4: every name of the vocabulary, wherever it stands, and every word that ends like a name is linked on its line, or listed as none. */
export function vocabularyCoverage(ground: CoverageGround): CoverageList {
  const words = [...nameWords(ground), ...endingWords(ground.text)].map((word) => ({ ...word, link: linkOf(ground, word) }));
  const listed = [...ground.exclusions.homographs, ...ground.exclusions.generic];
  const spans = listed.flatMap((word) => listedSpans(ground.text, word));
  const open = words.filter(({ link }) => link === null);
  const left = open.filter((word) => !spans.some((span) => isWithin(word, span)));
  return {
    name: 'VOCABULARY',
    kinds: countBy(words, ({ nodes }) => nodes[0]?.type.label ?? 'words that end like a name'),
    total: words.length,
    entries: words.map(({ line, text, link }) => ({ line, text, heldBy: link?.id ?? null })),
    held: words.length - open.length,
    excluded: open.length - left.length,
    gaps: [...withNth(left), ...idleWords(ground, listed, words)],
  };
}
