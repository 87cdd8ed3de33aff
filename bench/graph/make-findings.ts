import { drawsOf, planId, sharedId, type GraphContext } from './graph-context.js';
import { citations, statement, type MadeNode } from './made-node.js';

/** Findings that stand under one heading. */
const UNDER_A_HEADING = 40;

function aFinding(context: GraphContext, index: number): MadeNode {
  const draws = drawsOf(context, 'finding', index);
  const line = context.print.next();
  const about = draws.oneOf([sharedId('cluster', draws.skewed(context.size.clusters)), sharedId('region', draws.skewed(context.size.regions))]);
  const name = `여건 ${index + 1}`;
  return {
    label: 'Finding',
    content: {
      id: planId(context, 'finding', index + 1),
      name,
      nameEn: `Finding ${index + 1}`,
      kind: draws.oneOf(['ACHIEVEMENT', 'CHALLENGE', 'CONTEXT', 'RISK']),
      citations: citations(line, name),
      ABOUT: [statement(about, line)],
      TARGETS: [statement(sharedId('industry', draws.skewed(context.size.industries)), line)],
    },
  };
}

export function findingsSectionId(context: GraphContext, section: number): string {
  return planId(context, 'section', `findings-${section + 1}`);
}

/** Sections of findings that are so many nodes together. */
export function* makeFindings(context: GraphContext, nodes: number): Generator<MadeNode> {
  let made = 0;
  for (let section = 0; section < sectionsOfFindings(nodes); section += 1) {
    const lineStart = context.print.next();
    const count = Math.min(UNDER_A_HEADING, nodes - section - 1 - made);
    const findings = Array.from({ length: count }, (_, index) => made + index);
    for (const index of findings) yield aFinding(context, index);
    made += count;
    const name = `현황 ${section + 1}`;
    yield {
      label: 'Section',
      content: {
        id: findingsSectionId(context, section),
        name,
        nameEn: `Findings ${section + 1}`,
        span: { lineStart, lineEnd: context.print.line },
        citations: citations(lineStart, name),
        HAS_FINDING: findings.map((index) => planId(context, 'finding', index + 1)),
      },
    };
  }
}

/** How many sections so many nodes make, findings and sections together. */
export function sectionsOfFindings(nodes: number): number {
  return Math.ceil(nodes / (UNDER_A_HEADING + 1));
}
