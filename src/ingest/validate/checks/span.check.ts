import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline, Subject } from '../../outline/outline.js';

const LINE_KEYS = ['lineStart', 'lineEnd', 'yearFrom'] as const;

function checkSubject({ content, place, properties, home: { lineCount } }: Subject): readonly IssueDraft[] {
  const lines = LINE_KEYS.filter((key) => Object.hasOwn(properties, key) && Number.isInteger(content[key]));
  const outside = lines.filter((key) => Number(content[key]) < 1 || (lineCount !== null && Number(content[key]) > lineCount));
  if (outside.length > 0)
    return outside.map((key) => issueAt(within(place, key), { code: 'LINES_OUTSIDE', given: showValue(content[key]), lineCount: lineCount ?? 0 }));
  const { lineStart, lineEnd } = content;
  if (typeof lineStart !== 'number' || typeof lineEnd !== 'number' || lineStart <= lineEnd) return [];
  return [
    issueAt(within(place, 'lineEnd'), { code: 'VALUE_WRONG', name: 'lineEnd', given: String(lineEnd), wanted: `a line from ${lineStart} on, where it starts` }),
  ];
}

/** Spans and other line numbers that are outside the document or end before they start. */
export function checkSpans({ subjects }: Outline): readonly IssueDraft[] {
  return subjects.filter(({ kind }) => kind === 'VALUE').flatMap(checkSubject);
}
