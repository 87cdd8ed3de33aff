import { isContentMap } from '../../read-bundle/is-content-map.js';
import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { linesOf } from '../facts/own-lines.js';
import { coveredLines } from './covered-lines.js';

/** Headings that cite lines below themselves, which is what a span is for. */
export function wideHeadings({ text, facts }: CoverageGround): readonly CoverageGap[] {
  return facts.flatMap((fact) => {
    const { span } = fact.content;
    if (!isContentMap(span)) return [];
    const own = coveredLines(text, fact);
    const below = [...linesOf(fact.citations.map(({ range }) => range))].filter((line) => !own.includes(line));
    return below.map((line): CoverageGap => ({ code: 'HEADING_CITES_BELOW', line, id: fact.id }));
  });
}
