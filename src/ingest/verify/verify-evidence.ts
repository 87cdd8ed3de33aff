import { within } from '../issue/issue-draft.js';
import type { Subject } from '../outline/outline.js';
import { writtenCitations } from '../outline/written-citations.js';
import { showLines, textOfLines } from './cited-lines.js';
import { foldText } from './fold-text.js';
import type { SourceIssueDraft } from './source-issue.js';

/** Terms of evidence that the lines cited for them do not print. */
export function verifyEvidence({ content, place }: Subject, lines: readonly string[]): readonly SourceIssueDraft[] {
  return writtenCitations(content).flatMap(({ index, range, evidence }) => {
    const text = foldText(textOfLines(lines, range));
    return evidence.flatMap((term, number): SourceIssueDraft[] => {
      if (text.includes(foldText(term))) return [];
      return [{ code: 'EVIDENCE_NOT_PRINTED', term, lines: showLines([range]), place: within(place, 'citations', index, 'evidence', number) }];
    });
  });
}
