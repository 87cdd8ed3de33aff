import { createHash } from 'node:crypto';
import { Print, type GraphContext } from './graph-context.js';
import { graphSize } from './graph-size.js';
import { citations, type MadeNode } from './made-node.js';
import { findingsSectionId, makeFindings, sectionsOfFindings } from './make-findings.js';
import { makePlan, planSectionId } from './make-plan.js';
import { makeShared } from './make-shared.js';

const DOCUMENT = 1;

/** What decides a graph: the same of these gives the same graph, byte for byte. */
export interface GraphRecipe {
  /** Nodes in all, 1,000 to 1,000,000. */
  readonly nodes: number;
  /** @default 2026 */
  readonly seed?: number;
}

/** Name of the made-up document of so many nodes. */
export function documentName(nodes: number): string {
  return `bench-${nodes}`;
}

function aDocument(context: GraphContext, findingSections: number): MadeNode {
  const { document, print, seed } = context;
  const sections = Array.from({ length: findingSections }, (_, index) => findingsSectionId(context, index));
  return {
    label: 'Document',
    content: {
      id: `document:${document}`,
      name: '지어낸 업무계획',
      nameEn: `Made-up plan of ${context.size.nodes} nodes`,
      publisher: '지어낸 부처',
      date: { iso: '2026-01-02', precision: 'DAY', printed: '2026. 1. 2.' },
      language: 'ko',
      sha256: createHash('sha256').update(`${document} ${seed}`).digest('hex'),
      lineCount: print.line,
      span: { lineStart: 1, lineEnd: print.line },
      citations: citations(1, '업무계획'),
      HAS_SECTION: [planSectionId(context), ...sections],
    },
  };
}

/** Every node of a made-up work plan, one after the other; none is remembered. The document, which spans all lines, comes last. */
export function* makeGraph({ nodes, seed = 2026 }: GraphRecipe): Generator<MadeNode> {
  const size = graphSize(nodes);
  const context: GraphContext = { document: documentName(nodes), seed, size, print: new Print() };
  let made = DOCUMENT;
  for (const node of makePlan(context)) {
    made += 1;
    yield node;
  }
  for (const node of makeShared(context)) {
    made += 1;
    yield node;
  }
  const rest = nodes - made;
  if (rest < 0) throw new RangeError(`A graph of ${nodes} nodes has ${made} before its findings.`);
  yield* makeFindings(context, rest);
  yield aDocument(context, sectionsOfFindings(rest));
}
