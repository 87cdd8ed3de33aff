import { foldName, foldText } from '../../verify/fold-text.js';
import type { LineRange } from '../../outline/line-range.js';

/** Characters of the text: from the first, up to before `to`, counted in the lines joined by breaks. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A text without what folding takes away, and where each of its characters stands in the whole. */
export interface FoldedText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** A document as coverage sees it. Every place is counted in `text`. */
export interface PrintedText {
  readonly text: string;
  /** Line 1 is entry 0. */
  readonly lines: readonly string[];
  /** Where each line begins. */
  readonly lineStarts: readonly number[];
  /** With its apostrophes, which tell a year from a number. */
  readonly evidence: FoldedText;
  /** Without quotation marks, in which names are often printed in part. */
  readonly names: FoldedText;
}

function foldWhole(text: string, fold: (text: string) => string): FoldedText {
  const folded: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const kept = fold(text.charAt(index));
    for (const character of kept) {
      folded.push(character);
      origins.push(index);
    }
  }
  return Object.freeze({ text: folded.join(''), origins: Object.freeze(origins) });
}

/** Makes the lines of a document searchable with places. */
export function printedText(sourceLines: readonly string[]): PrintedText {
  const lines = sourceLines.map((line) => line.normalize('NFC'));
  const text = lines.join('\n');
  const lineStarts: number[] = [];
  let start = 0;
  for (const line of lines) {
    lineStarts.push(start);
    start += line.length + 1;
  }
  return Object.freeze({ text, lines, lineStarts, evidence: foldWhole(text, foldText), names: foldWhole(text, foldName) });
}

/** The characters of a range of lines, without the last break. */
export function spanOfLines({ lines, lineStarts }: PrintedText, { start, end }: LineRange): TextSpan {
  return { from: lineStarts[start - 1] ?? 0, to: (lineStarts[end - 1] ?? 0) + (lines[end - 1]?.length ?? 0) };
}

/** The line that a character stands on. */
export function lineAt({ lineStarts }: PrintedText, offset: number): number {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
