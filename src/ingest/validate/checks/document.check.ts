import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline, WrittenNode } from '../../outline/outline.js';
import type { Content } from '../../read-bundle/bundle.js';

interface FactRule {
  readonly wanted: string;
  readonly fails: (value: Content | undefined) => boolean;
}

/** What every citation of a document is held against; values of another kind are told where all values are checked. */
const RULES: Readonly<Record<'lineCount' | 'sha256', FactRule>> = {
  lineCount: { wanted: 'a number of lines, 1 or more', fails: (value) => Number.isInteger(value) && Number(value) < 1 },
  sha256: {
    wanted: 'a sha256, which has 64 characters of 0-9 and a-f (`sha256sum FILE` prints it)',
    fails: (value) => typeof value === 'string' && !/^[\da-f]{64}$/.test(value),
  },
};

function checkDocument({ content, place }: WrittenNode): readonly IssueDraft[] {
  return Object.entries(RULES).flatMap(([name, { wanted, fails }]) =>
    fails(content[name]) ? [issueAt(within(place, name), { code: 'VALUE_WRONG', name, given: showValue(content[name]), wanted })] : [],
  );
}

/** Documents without a line, and such as no file could be. */
export function checkDocuments({ nodes }: Outline): readonly IssueDraft[] {
  return nodes.filter(({ type }) => type.label === 'Document').flatMap(checkDocument);
}
