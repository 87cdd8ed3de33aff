import type { Outline, OutlinedBundle, WrittenNode, WrittenStatement } from '../../outline/outline.js';
import { writtenCitations } from '../../outline/written-citations.js';
import type { CitedFact } from './cited-fact.js';

function nodeFact(node: WrittenNode): CitedFact {
  return { kind: 'NODE', id: node.id ?? '', type: node.type.label, content: node.content, citations: writtenCitations(node.content), nodes: [node] };
}

function statementFact({ start, type, to, content }: WrittenStatement, { byId }: Outline): CitedFact {
  const end = byId.get(to)?.[0];
  const id = `${start.id ?? ''} -${type.type}-> ${to}`;
  return { kind: 'STATEMENT', id, type: type.type, content, citations: writtenCitations(content), nodes: end ? [start, end] : [start] };
}

/** What a bundle states with citations of its own, in its order. */
export function citedFacts(outline: Outline, home: OutlinedBundle): readonly CitedFact[] {
  const nodes = outline.nodes.filter((node) => node.home === home).map(nodeFact);
  const statements = outline.statements.filter(({ start, type }) => start.home === home && !type.tree).map((statement) => statementFact(statement, outline));
  return [...nodes, ...statements].filter(({ content }) => content['origin'] !== 'REFERENCE');
}
