import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { ImpactQuestion } from '../../plan/questions/impact.question.js';
import { adjacencyOf } from '../adjacency.js';
import type { Subgraph } from '../subgraph.js';

const MAKES = ['ENACTS', 'AMENDS'];
const STANDING = ['PASSED', 'IN_FORCE'];

function refuseStandingLaw({ of, assume }: ImpactQuestion, { nodes }: Subgraph): void {
  const status = nodes.get(of)?.facts['status'];
  if (assume !== 'NOT_PASSED' || !STANDING.includes(String(status))) return;
  throw new GraphApiError(
    'LAW_ALREADY_PASSED',
    `impact(of:) is "${of}", which the document says is ${String(status)}, so NOT_PASSED cannot be assumed of it. CANCELLED asks what rests on it.`,
  );
}

/**
 * What is assumed not to happen: the thing itself, and for a law the measures and events that make it, which happen or not with it.
 * What has made it already is none of them. Throws LAW_ALREADY_PASSED.
 */
export function impactOrigins(question: ImpactQuestion, subgraph: Subgraph): readonly string[] {
  refuseStandingLaw(question, subgraph);
  const { from, into } = adjacencyOf(subgraph);
  const { nodes } = subgraph;
  if (!nodes.has(question.of)) return [];
  const pending = ({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) => facts['modality'] !== 'DONE';
  const made = from(question.of, MAKES)
    .filter(pending)
    .map(({ end }) => end)
    .filter((id) => nodes.get(id)?.label === 'Law');
  const makers = [question.of, ...made].flatMap((id) =>
    into(id, MAKES)
      .filter(pending)
      .map(({ start }) => start),
  );
  return [...new Set([question.of, ...made, ...makers])].filter((id) => nodes.has(id));
}
