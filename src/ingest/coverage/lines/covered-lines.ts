import type { ContentMap } from '../../read-bundle/bundle.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';
import { printedNamesOf } from '../facts/printed-names.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { linesOf } from '../facts/own-lines.js';
import type { CitedFact } from '../facts/cited-fact.js';
import { findName } from '../text/find-occurrences.js';
import { spanOfLines, type PrintedText } from '../text/printed-text.js';

const firstPrinted = ({ lines }: PrintedText, from: number) => lines.findIndex((line, index) => index >= from - 1 && line.trim() !== '') + 1;

/** A heading covers its own line, and where its name or its date stands apart from it, as on a title page, that line too. */
function isOwnLine(text: PrintedText, content: ContentMap, line: number, headingLine: number): boolean {
  if (line === firstPrinted(text, headingLine)) return true;
  const dates = Object.values(content).flatMap((value) => (isContentMap(value) && typeof value['printed'] === 'string' ? [value['printed']] : []));
  return [...printedNamesOf(content), ...dates].some((printed) => findName(text, printed, spanOfLines(text, { start: line, end: line })).length > 0);
}

/** The lines that a fact counts for: those that it cites, but of what encloses lines, and what that states, none below its heading. */
export function coveredLines(text: PrintedText, fact: CitedFact): readonly number[] {
  const cited = [...linesOf(fact.citations.map(({ range }) => range))];
  const heading = fact.nodes[0]?.content ?? {};
  const { span, kind } = heading;
  // A printed table has lines of its own.
  if (!isContentMap(span) || kind === 'TABLE') return cited;
  const [first, last] = [Number(span['lineStart']), Number(span['lineEnd'])];
  return cited.filter((line) => line < first || line > last || isOwnLine(text, heading, line, first));
}

/** The first fact that holds each line, which is not one of the headings that enclose it. */
export function holdersByLine({ text, facts }: CoverageGround): ReadonlyMap<number, CitedFact> {
  const holders = new Map<number, CitedFact>();
  for (const fact of facts) {
    for (const line of coveredLines(text, fact)) if (!holders.has(line)) holders.set(line, fact);
  }
  return holders;
}

/** The lines of a document that are not empty. */
export const printedLines = ({ lines }: PrintedText): readonly number[] => lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
