import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { linesOf, ownLines } from '../facts/own-lines.js';

/** Statements of a line that cite only lines on which neither it nor the line that it leads to stands: copied from another, or cited beside the mark. */
export function farStatements({ facts }: CoverageGround): readonly CoverageGap[] {
  return facts.flatMap((fact): CoverageGap[] => {
    if (fact.kind !== 'STATEMENT' || fact.nodes[0]?.type.kind !== 'PLAN') return [];
    const own = new Set(fact.nodes.filter(({ type }) => type.kind === 'PLAN').flatMap((node) => [...ownLines(node)]));
    const cited = [...linesOf(fact.citations.map(({ range }) => range))];
    return cited.some((line) => own.has(line)) ? [] : [{ code: 'STATEMENT_FAR_FROM_START', line: cited[0] ?? 0, id: fact.id }];
  });
}
