import type { PrintedText } from '../../text/printed-text.js';
import { FIGURE_GRAMMAR } from './figure-grammar.js';
import type { Figure } from './figure.js';

const PATTERN = new RegExp(FIGURE_GRAMMAR.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');

/** The figures of one line or of a printed text, without their place in a document. */
export function figuresIn(line: string): readonly Omit<Figure, 'line'>[] {
  const seen = new Map<string, number>();
  return [...line.matchAll(PATTERN)].map((match) => {
    const [text, ...groups] = match;
    const kind = FIGURE_GRAMMAR[groups.findIndex(Boolean)]?.kind ?? 'BARE';
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return { kind, text, nth, from: match.index, to: match.index + text.length };
  });
}

/** Every figure of a document, in order. */
export function findFigures({ lines, lineStarts }: PrintedText): readonly Figure[] {
  return lines.flatMap((line, index) => {
    const start = lineStarts[index] ?? 0;
    return figuresIn(line).map(({ from, to, ...figure }) => ({ ...figure, line: index + 1, from: start + from, to: start + to }));
  });
}
