import type { CompareQuestion } from '../../plan/questions/compare.question.js';
import type { Answer } from '../answer.js';
import { truncationOf } from '../truncation.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { holdersOf } from './holders-of.js';
import { relatedTo, type Related } from './related-to.js';
import { statementsBetween } from './statements-between.js';

/** One compared thing: what is its own, and what that is related to. */
interface Compared {
  readonly id: string;
  readonly holders: ReadonlySet<string>;
  readonly related: Related;
}

function comparedThings(ids: readonly string[], { nodes, relationships, sets }: Subgraph): readonly Compared[] {
  const all = [...relationships.values()];
  const things = ids.filter((id) => nodes.has(id)).map((id) => ({ id, holders: holdersOf(id, all, new Set(sets['below'] ?? [])) }));
  const own = new Set(things.flatMap(({ holders }) => [...holders]));
  return things.map(({ id, holders }) => ({ id, holders, related: relatedTo(holders, own, all) }));
}

function statedBy(statements: readonly SubgraphRelationship[]): Answer {
  const relationships = statements.map(({ id }) => id);
  return { statements: relationships, citations: { relationships } };
}

/** The statements between each two of the things, in the order asked for; a pair without any is left out. */
function tiesOf(things: readonly Compared[], relationships: readonly SubgraphRelationship[]): readonly Answer[] {
  return things.flatMap((one, index) =>
    things.slice(index + 1).flatMap((other) => {
      const statements = statementsBetween(one.holders, other.holders, relationships);
      return statements.length > 0 ? [{ one: one.id, other: other.id, ...statedBy(statements) }] : [];
    }),
  );
}

/** What each compared thing is related to by the report: what several share, what only one has, and what ties them with each other. */
export function answerCompare({ ids }: CompareQuestion, subgraph: Subgraph): Answer {
  const things = comparedThings(ids, subgraph);
  const having = (node: string) => things.filter(({ related }) => related.has(node));
  const order = [...subgraph.nodes.keys()];
  const relates = ({ related }: Compared, node: string) => statedBy(related.get(node) ?? []);
  return {
    things: things.map((thing) => ({
      node: thing.id,
      relatedCount: thing.related.size,
      only: order.filter((node) => thing.related.has(node) && having(node).length === 1).map((node) => ({ node, ...relates(thing, node) })),
    })),
    shared: order
      .filter((node) => having(node).length > 1)
      .map((node) => ({
        node,
        byAll: having(node).length === things.length,
        by: having(node).map((thing) => ({ node: thing.id, ...relates(thing, node) })),
      })),
    between: tiesOf(things, [...subgraph.relationships.values()]),
    missing: ids.filter((id) => !subgraph.nodes.has(id)),
    ...truncationOf(subgraph),
  };
}
