import type { GraphModel } from '../../../model/graph-model-data.js';
import type { Compare, Condition } from '../condition.js';
import type { BackStep, BoundEnd, Listed } from '../listed.js';
import { allOf, unlessAlways } from './combine-conditions.js';

/** A start that a filter offers, and what it asks beside it. */
type Offer = BoundEnd & { readonly rest: Condition };

/** A condition that leads on to other nodes: to which, what is asked of them, and the step back. */
interface Lead {
  readonly variable: string;
  readonly where: Condition | null;
  readonly back: (rest: Condition | null) => BackStep;
}

/** Nothing contains a document, and it contains nearly everything: looking through the list ends sooner. */
const isOutermost = (label: string, { nodeTypes }: GraphModel) => Object.values(nodeTypes[label]?.fields ?? {}).every(({ kind }) => kind !== 'toOne');

function leadOf(condition: Condition, model: GraphModel): Lead | null {
  if (condition.kind === 'Leads' && condition.exists) {
    const { way } = condition;
    return { variable: way.target, where: way.where, back: (rest) => Object.freeze({ kind: 'AgainstWay', way: Object.freeze({ ...way, where: rest }) }) };
  }
  // Of several containers of one label only the nearest counts, which is told from below only.
  if (condition.kind !== 'Contained' || !condition.exists || condition.climb.nests || isOutermost(condition.climb.label, model)) return null;
  const { climb, where } = condition;
  return { variable: climb.target, where, back: (rest) => Object.freeze({ kind: 'DownFrom', climb, where: rest }) };
}

function namesNodes(condition: Condition, variable: string): condition is Compare {
  if (condition.kind !== 'Compare' || condition.variable !== variable || condition.property !== 'id') return false;
  return condition.operator === 'EQ' || condition.operator === 'IN';
}

function offersOf(where: Condition | null, variable: string, model: GraphModel): readonly Offer[] {
  const all = where === null ? [] : where.kind === 'All' ? where.conditions : [where];
  return all.flatMap((condition): readonly Offer[] => {
    const rest = allOf(all.filter((other) => other !== condition));
    if (namesNodes(condition, variable)) return [{ named: condition, back: [], rest }];
    const lead = leadOf(condition, model);
    if (!lead) return [];
    return offersOf(lead.where, lead.variable, model).map((offer) => ({
      named: offer.named,
      back: [...offer.back, lead.back(unlessAlways(offer.rest))],
      rest,
    }));
  });
}

const severalOf = ({ operator }: Compare): number => (operator === 'IN' ? 1 : 0);

/** One that names a single node, and of these the one with the fewest steps. How many ids there are is a value, and must not change the text. */
function bestOf(offers: readonly Offer[]): Offer | undefined {
  const [best] = [...offers].sort((one, other) => severalOf(one.named) - severalOf(other.named) || one.back.length - other.back.length);
  return best;
}

/**
 * Starts a list at nodes that its filter names by their ids, where all that pass must be these or lead to one of them:
 * reading what the named nodes are related to takes as long as they have relations, looking through the list as long as
 * the list.
 */
export function startAtBoundEnd(listed: Listed, model: GraphModel): Listed {
  const best = bestOf(offersOf(listed.where, listed.variable, model));
  if (!best) return listed;
  const { named, back, rest } = best;
  return Object.freeze({ ...listed, start: Object.freeze({ named, back: Object.freeze(back) }), where: unlessAlways(rest) });
}
