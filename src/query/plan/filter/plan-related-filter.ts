import type { FieldModel } from '../../../model/graph-model-data.js';
import type { Condition, Way } from '../condition.js';
import type { PlanContext } from '../plan-context.js';
import { allOf, oppositeOf, unlessAlways } from './combine-conditions.js';
import type { FilterSubject } from './filter-subject.js';
import { compare, planComparisons } from './plan-comparisons.js';
import { planMatch, type Match } from './plan-match.js';

type Given = Readonly<Record<string, unknown>>;

/** The way to what matches. */
export function matchingWay({ way, node, edge }: Match): Way {
  return Object.freeze({ ...way, hop: Object.freeze({ ...way.hop, where: unlessAlways(edge) }), where: unlessAlways(node) });
}

/** The way to what does not match: by its statement, or by itself. */
function differingWay({ way, node, edge }: Match): Way {
  return Object.freeze({ ...way, where: oppositeOf(allOf([edge, node])) });
}

function leads(match: Match, exists: boolean, way: Way): Condition {
  return Object.freeze({ kind: 'Leads', name: match.name, exists, way });
}

function countOf(match: Match, where: (name: string) => Condition): Condition {
  return Object.freeze({ kind: 'LeadsToCount', name: match.name, way: matchingWay(match), where: where(match.name) });
}

type Planner = (match: Match, given: Given, context: PlanContext) => Condition;

const QUANTIFIERS: Readonly<Record<string, Planner>> = {
  some: (match) => leads(match, true, matchingWay(match)),
  none: (match) => leads(match, false, matchingWay(match)),
  every: (match) => leads(match, false, differingWay(match)),
  single: (match, _given, { names }) => countOf(match, (name) => compare({ variable: name, property: null, name, names }, 'EQ', 1)),
  count: (match, { of: _of, ...numbers }, { names }) => countOf(match, (name) => planComparisons({ variable: name, property: null, name, names }, numbers)),
};

/** Plans what a filter asks of related nodes: that some, none or every one matches, a single one, or a number of them. */
export function planRelatedFilter(field: FieldModel, given: object, subject: FilterSubject, context: PlanContext): Condition {
  const conditions = Object.entries(given).map(([key, value]) => {
    const planner = QUANTIFIERS[key];
    if (!planner) throw new Error(`A relationship filter has no key ${key}.`);
    const asked = value as Given;
    const match = planMatch(field, ((key === 'count' ? asked['of'] : asked) as Given | undefined) ?? {}, subject, context);
    return planner(match, asked, context);
  });
  return allOf(conditions);
}
