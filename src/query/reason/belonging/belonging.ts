import { citedLines } from '../cited-lines.js';
import type { Subgraph, SubgraphNode, SubgraphRelationship } from '../subgraph.js';
import { indexRelationships, type RelationshipIndex } from './relationship-index.js';

/** Something that a node belongs to, and the statements by which it does. */
export interface Belonging {
  readonly to: string;
  /** Ids, in the order from the node outwards. */
  readonly statements: readonly string[];
}

/** A node that holds another, directly or with what lies below it. */
interface Holder {
  readonly node: SubgraphNode;
  readonly statements: readonly SubgraphRelationship[];
}

const TREE = ['HAS_MEASURE', 'HAS_TASK'];
const IN_TREE = new Set(['Measure', 'Task', 'Pillar', 'Finding']);
const USES = ['RUNS', 'PROVIDES', 'CARRIED_OUT_BY', 'INVOLVES'];
const SUBJECTS = ['TARGETS', 'LOCATED_IN', 'LINKS'];
const SUBJECT_LABELS = new Set(['Industry', 'Technology', 'Theme', 'Region']);
// Where an organisation sits says nothing of where its money goes.
const WITHOUT_SUBJECTS = 'Organisation';

const idsOf = (statements: readonly SubgraphRelationship[]) => statements.map(({ id }) => id);

/** What nodes of a subgraph belong to. `walkBelonging` gathers what it needs. */
export class Belongings {
  readonly #subgraph: Subgraph;
  readonly #index: RelationshipIndex;
  readonly #held: readonly string[];

  /** `held`: the relationship types by which a holder has its nodes, such as FUNDED_BY. */
  constructor(subgraph: Subgraph, held: readonly string[]) {
    this.#subgraph = subgraph;
    this.#index = indexRelationships(subgraph);
    this.#held = held;
  }

  /** What states a node at its holders. */
  statementsOf(id: string): readonly string[] {
    return idsOf(this.#holders(id).flatMap(({ statements }) => statements));
  }

  /** The nodes that hold it themselves, in natural order. */
  holdersOf(id: string): readonly string[] {
    return this.#inOrder(this.#holders(id).map(({ node }) => node.id));
  }

  /**
   * The things of a label that a node belongs to, in natural order.
   * Pillars, tasks and measures are those that a holder is or lies below; where no measure is a holder, those of the measures that use a holder
   * on the lines of the node. Industries, technologies, themes and regions are those that the
   * node itself states, or, where it states none of that label, its holders. Laws are those that a holder, or what it lies below, depends
   * on, or that provide the holder. Of any other label it is the holders themselves.
   */
  of(id: string, label: string): readonly Belonging[] {
    const found = SUBJECT_LABELS.has(label) ? this.#subjects(id, label) : label === 'Law' ? this.#laws(id) : this.#wholes(id, label);
    const byTarget = new Map<string, string[]>();
    for (const { to, statements } of found) byTarget.set(to, [...(byTarget.get(to) ?? []), ...statements]);
    return this.#inOrder([...byTarget.keys()]).map((to) => ({ to, statements: [...new Set(byTarget.get(to) ?? [])] }));
  }

  #inOrder(ids: readonly string[]): readonly string[] {
    const keyOf = (id: string) => this.#subgraph.nodes.get(id)?.sortKey ?? '';
    return [...new Set(ids)].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  }

  // What lies in the tree of measures is its own holder; the value of an indicator is held by what holds the indicator.
  #holders(id: string): readonly Holder[] {
    const node = this.#subgraph.nodes.get(id);
    const own = node && IN_TREE.has(node.label) ? [{ node, statements: [] }] : [];
    const valued = this.#index.to(id, ['HAS_OBSERVATION']).flatMap((statement) => this.#index.to(statement.start, this.#held));
    const holding = [...this.#index.to(id, this.#held), ...valued].flatMap((statement) => {
      const holder = this.#subgraph.nodes.get(statement.start);
      return holder ? [{ node: holder, statements: [statement] }] : [];
    });
    return [...own, ...holding];
  }

  /** Where no measure holds it: the measures that use what does, on the lines that state the node itself. Elsewhere that is merely named again. */
  #measures(id: string): readonly Holder[] {
    const holders = this.#holders(id);
    if (holders.some(({ node }) => node.label === 'Measure')) return holders;
    const lines = new Set(citedLines(this.#subgraph.nodes.get(id)?.facts ?? {}));
    const users = holders.flatMap((holder) =>
      this.#index.to(holder.node.id, USES).flatMap((use) => {
        const node = this.#subgraph.nodes.get(use.start);
        const here = citedLines(use.facts).some((line) => lines.has(line));
        return node?.label === 'Measure' && here ? [{ node, statements: [...holder.statements, use] }] : [];
      }),
    );
    return [...holders, ...users];
  }

  #withAbove(holder: Holder): readonly Holder[] {
    const found = [holder];
    for (const { node } of found) {
      const above = this.#index.to(node.id, TREE).flatMap(({ start }) => this.#subgraph.nodes.get(start) ?? []);
      found.push(...above.map((parent) => ({ node: parent, statements: holder.statements })));
    }
    return found;
  }

  #wholes(id: string, label: string): readonly Belonging[] {
    const candidates = this.#measures(id).flatMap((holder) => this.#withAbove(holder));
    return candidates.filter(({ node }) => node.label === label).map(({ node, statements }) => ({ to: node.id, statements: idsOf(statements) }));
  }

  #subjects(id: string, label: string): readonly Belonging[] {
    const stated = (from: string) => this.#index.from(from, SUBJECTS).filter(({ end }) => this.#subgraph.nodes.get(end)?.label === label);
    const own = stated(id).map((statement) => ({ to: statement.end, statements: [statement.id] }));
    if (own.length > 0) return own;
    const holders = this.#holders(id).filter(({ node }) => node.label !== WITHOUT_SUBJECTS);
    return holders.flatMap(({ node, statements }) => stated(node.id).map((stating) => ({ to: stating.end, statements: idsOf([...statements, stating]) })));
  }

  #laws(id: string): readonly Belonging[] {
    return this.#measures(id).flatMap((holder) => {
      const provided = this.#index.to(holder.node.id, ['PROVIDES']).filter(({ start }) => this.#subgraph.nodes.get(start)?.label === 'Law');
      const depended = this.#withAbove(holder).flatMap(({ node }) => this.#index.from(node.id, ['DEPENDS_ON']));
      const toLaws = depended.filter(({ end }) => this.#subgraph.nodes.get(end)?.label === 'Law');
      return [
        ...provided.map((statement) => ({ to: statement.start, statements: idsOf([...holder.statements, statement]) })),
        ...toLaws.map((statement) => ({ to: statement.end, statements: idsOf([...holder.statements, statement]) })),
      ];
    });
  }
}
