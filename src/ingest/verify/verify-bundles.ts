import { locateIssues } from '../issue/locate-issues.js';
import { within } from '../issue/issue-draft.js';
import type { Outline, OutlinedBundle, WrittenNode } from '../outline/outline.js';
import { writtenCitations } from '../outline/written-citations.js';
import { textOf } from '../text-of.js';
import { findDocument } from './find-document.js';
import { foldName } from './fold-text.js';
import type { SourceIssueDraft } from './source-issue.js';
import type { SourceText } from './source-text.js';
import { verifyEvidence } from './verify-evidence.js';
import { verifyNodeNames, verifyTargetName } from './verify-names.js';
import type { VerifyReport } from './verify-report.js';

const documentOf = (nodes: readonly WrittenNode[]) =>
  nodes.filter(({ type }) => type.label === 'Document').map((node) => ({ id: node.id ?? '', sha256: textOf(node.content['sha256']), node }));

function verifyLineCount({ content, place }: WrittenNode, { lines }: SourceText): readonly SourceIssueDraft[] {
  const { lineCount } = content;
  if (typeof lineCount !== 'number' || lineCount === lines.length) return [];
  return [{ code: 'LINE_COUNT_WRONG', given: lineCount, counted: lines.length, place: within(place, 'lineCount') }];
}

function verifyAll(outline: Outline, home: OutlinedBundle, { lines }: SourceText): readonly SourceIssueDraft[] {
  const folded = lines.map(foldName).join('\n');
  return [
    ...outline.subjects.filter((subject) => subject.home === home).flatMap((subject) => verifyEvidence(subject, lines)),
    ...outline.nodes.filter((node) => node.home === home).flatMap((node) => verifyNodeNames(node, lines, folded)),
    ...outline.statements.filter(({ start }) => start.home === home).flatMap((statement) => verifyTargetName(statement, outline, lines)),
  ];
}

/**
 * Holds the bundle of a document against the operator's copy of its text: the number of lines, every term of evidence, every
 * printed name, every alias, and whether statements about named things name them. Rejects with SOURCE_MISMATCH where the text is no bundle's.
 */
export async function verifyBundles(outline: Outline, source: SourceText): Promise<VerifyReport> {
  const { id, node } = findDocument(documentOf(outline.nodes), source);
  const subjects = outline.subjects.filter(({ home }) => home === node.home);
  const citations = subjects.flatMap(({ content }) => writtenCitations(content));
  return Object.freeze({
    document: id,
    citations: citations.length,
    terms: citations.reduce((sum, { evidence }) => sum + evidence.length, 0),
    names: outline.nodes.filter(({ home, content }) => home === node.home && content['nameOrigin'] !== 'OWN').length,
    issues: await locateIssues([...verifyLineCount(node, source), ...verifyAll(outline, node.home, source)]),
  });
}
