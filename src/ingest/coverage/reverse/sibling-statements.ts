import type { WrittenNode } from '../../outline/outline.js';
import { writtenCitations } from '../../outline/written-citations.js';
import type { CoverageGap } from '../coverage-gap.js';
import type { CitedFact } from '../facts/cited-fact.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { findEvidence, isWithin } from '../text/find-occurrences.js';
import { lineAt, spanOfLines, type PrintedText, type TextSpan } from '../text/printed-text.js';
import { ownLines } from '../facts/own-lines.js';
import { indexTree, type TreeIndex } from '../tree/tree-index.js';

const overlaps = (one: TextSpan, other: TextSpan) => one.from < other.to && other.from < one.to;

function shownSpans(text: PrintedText, citations: CitedFact['citations']): readonly TextSpan[] {
  return citations.flatMap(({ range, evidence }) => evidence.flatMap((term) => findEvidence(text, term, spanOfLines(text, range))));
}

const spansOf = (text: PrintedText, { content }: WrittenNode) => shownSpans(text, writtenCitations(content));

/** What stands beside a node: below the same parent, or, of what has no parent, such as milestones, what is of its kind and cites its lines. */
function siblingsOf({ parents, children, loose }: TreeIndex, node: WrittenNode): readonly WrittenNode[] {
  const parent = parents.get(node.id ?? '');
  if (parent) return (children.get(parent.id ?? '') ?? []).filter((sibling) => sibling !== node);
  const lines = ownLines(node);
  return loose.filter((other) => other !== node && other.type === node.type && [...ownLines(other)].some((line) => lines.has(line)));
}

function shownBySibling(text: PrintedText, fact: CitedFact, start: WrittenNode, tree: TreeIndex): CoverageGap | null {
  const shown = shownSpans(text, fact.citations);
  const own = spansOf(text, start);
  if (shown.length === 0 || shown.some((span) => own.some((term) => overlaps(span, term)))) return null;
  const sibling = siblingsOf(tree, start).find((other) => {
    if (fact.nodes.includes(other)) return false;
    const terms = spansOf(text, other);
    return shown.every((span) => terms.some((term) => isWithin(span, term)));
  });
  return sibling ? { code: 'STATEMENT_OF_SIBLING', line: lineAt(text, shown[0]?.from ?? 0), id: fact.id, sibling: sibling.id ?? '' } : null;
}

/** Statements whose terms are all a sibling's: of the items of one line, each has its own part of it. */
export function siblingStatements(ground: CoverageGround): readonly CoverageGap[] {
  const tree = indexTree(ground);
  return ground.facts.flatMap((fact) => {
    const [start] = fact.nodes;
    const found = fact.kind === 'STATEMENT' && start ? shownBySibling(ground.text, fact, start, tree) : null;
    return found ? [found] : [];
  });
}
