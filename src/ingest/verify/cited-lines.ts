import type { LineRange } from '../outline/line-range.js';

/** The lines of a range as one text, so that a term may be broken over them. */
export function textOfLines(lines: readonly string[], { start, end }: LineRange): string {
  return lines.slice(start - 1, end).join('\n');
}

/** `line 166`, `lines 163-164`, for messages. */
export function showLines(ranges: readonly LineRange[]): string {
  const shown = ranges.map(({ start, end }) => (start === end ? String(start) : `${start}-${end}`));
  return `${shown.length === 1 && !shown[0]?.includes('-') ? 'line' : 'lines'} ${shown.join(', ')}`;
}
