import type { Answer } from '../answer.js';
import type { SubgraphRelationship } from '../subgraph.js';
import { isMeeting, type MeetingRule } from './meeting-rule.js';
import type { PathGraph, PathStep } from './path-graph.js';

interface Hop extends PathStep {
  readonly from: string;
}

function hopsOf(nodes: readonly string[], graph: PathGraph): readonly Hop[] {
  return nodes.slice(1).map((to, index) => {
    const from = nodes[index] ?? '';
    const step = graph.get(from)?.find((candidate) => candidate.to === to);
    if (!step) throw new Error(`There is no step from ${from} to ${to}.`);
    return { ...step, from };
  });
}

const idsOf = (statements: readonly SubgraphRelationship[]) => statements.map(({ id }) => id);

function describeHop({ from, to, statements }: Hop): Answer {
  const [statement, ...parallel] = statements;
  return {
    from,
    to,
    direction: statement?.start === from ? 'FORWARD' : 'BACKWARD',
    statement: statement?.id ?? null,
    parallel: idsOf(parallel),
    citations: { relationships: idsOf(statements) },
  };
}

/** A path as the answer has it. */
export function describePath(nodes: readonly string[], graph: PathGraph, rule: MeetingRule): Answer {
  const hops = hopsOf(nodes, graph);
  const meetsAt = hops.slice(1).flatMap(({ from, statements }, index) => (isMeeting(from, hops[index]?.statements ?? [], statements, rule) ? [from] : []));
  return {
    length: hops.length,
    byHeading: hops.reduce((sum, { byHeading }) => sum + byHeading, 0),
    kind: meetsAt.length === 0 ? 'CHAIN' : 'CONNECTION',
    meetsAt,
    nodes,
    hops: hops.map(describeHop),
    citations: { relationships: hops.flatMap(({ statements }) => idsOf(statements)) },
  };
}
