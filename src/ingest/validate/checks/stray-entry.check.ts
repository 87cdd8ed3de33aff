import { issueAt, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline } from '../../outline/outline.js';

/** Entries of a list of nodes that are no mappings, and entries of a relationship that name no target. */
export function checkStrayEntries({ bundles, misshapen }: Outline): readonly IssueDraft[] {
  const strays = bundles.flatMap(({ bundle }) =>
    bundle.strays.map(({ given, place }) => issueAt(place, { code: 'FILE_SHAPE_WRONG', given: showValue(given), wanted: 'a node, as a mapping,' })),
  );
  const statements = misshapen.map(({ type, given, wanted, place }) =>
    issueAt(place, { code: 'VALUE_WRONG', name: type.type, given: showValue(given), wanted }),
  );
  return [...strays, ...statements];
}
