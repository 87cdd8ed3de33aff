import type { PathsQuestion } from '../../plan/questions/paths.question.js';
import type { Answer } from '../answer.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { describePath } from './describe-path.js';
import { findPaths } from './find-paths.js';
import type { MeetingRule } from './meeting-rule.js';
import { pathGraphOf } from './path-graph.js';

function ruleOf({ passages, containment }: PathsQuestion, { nodes }: Subgraph): MeetingRule {
  return {
    isPassage: (node) => passages.includes(nodes.get(node)?.label ?? ''),
    isContainment: ({ type }) => containment.includes(type),
  };
}

// What was seen from `to` only says what to keep first at a limit: a path that it misses is missed elsewhere too, and told there.
const losesPaths = ({ set }: Subgraph['cut'][number]) => !set.startsWith('to_');

/** How the things are tied: the shortest paths, each with what states its hops. */
export function answerPaths(question: PathsQuestion, subgraph: Subgraph): Answer {
  const { from, to, maxLength, first, count, maxTried } = question;
  const isThere = (id: string) => subgraph.nodes.has(id);
  const graph = pathGraphOf(subgraph.relationships.values());
  const ends = { from: from.filter(isThere), to: to.filter(isThere) };
  const { paths, stopped } = findPaths({ ...ends, maxLength, count, maxTried }, graph);
  const rule = ruleOf(question, subgraph);
  const cut = [...subgraph.cut.filter(losesPaths), ...(stopped ? [{ set: 'tried', bound: maxTried }] : [])];
  return {
    paths: paths.slice(0, first).map((nodes) => describePath(nodes, graph, rule)),
    hasMore: paths.length > first,
    shortest: paths[0] ? paths[0].length - 1 : null,
    missing: [...from, ...to].filter((id) => !isThere(id)),
    ...truncationOf({ ...subgraph, cut }),
  };
}
