import type { BudgetQuestion } from '../../plan/questions/budget.question.js';
import type { Answer } from '../answer.js';
import { Belongings } from '../belonging/belonging.js';
import { isWithin, missingOf } from '../belonging/is-within.js';
import { groupBy } from '../group-by.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { deriveFigures } from './derive-figures.js';
import { readFigure, type Figure } from './figure.js';
import { readFigureRelations } from './figure-relations.js';
import { placesOf, type Place } from './group-figures.js';
import { leftOutOf } from './left-out.js';
import { sumRows } from './sum-rows.js';

interface Placed {
  readonly figure: Figure;
  readonly places: readonly Place[];
}

const keysOf = (places: readonly Place[]) => places.flatMap(({ key }) => (key === null ? [] : [key]));

/** Groups in the natural order of their nodes, else of their keys; what belongs to none comes last. */
function groupsOf(counted: readonly Placed[], { nodes }: Subgraph): readonly Answer[] {
  const placed = counted.flatMap(({ figure, places }) => places.map((place) => ({ figure, place, statements: place.statements })));
  const orderOf = (key: string | null) => (key === null ? '1' : `0${nodes.get(key)?.sortKey ?? key}`);
  const groups = [...groupBy(placed, ({ place }) => place.key)].sort(([one], [other]) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return groups.map(([key, members]) => ({ key, node: members[0]?.place.node ?? null, count: members.length, rows: sumRows(members) }));
}

function selectFigures({ within }: BudgetQuestion, { sets, nodes }: Subgraph, belongings: Belongings): ReadonlyMap<string, Figure> {
  const gathered = (sets['figures'] ?? []).flatMap((id) => nodes.get(id) ?? []).map(readFigure);
  return new Map(gathered.filter(({ id }) => isWithin(id, within, belongings)).map((figure) => [figure.id, figure]));
}

/** Rolls figures up: what can be summed in rows, what cannot with its reason, what several groups share, and what follows. */
export function answerBudget(question: BudgetQuestion, subgraph: Subgraph): Answer {
  const belongings = new Belongings(subgraph, ['FUNDED_BY']);
  const relations = readFigureRelations(subgraph);
  const selected = selectFigures(question, subgraph, belongings);
  const placed = [...selected.values()].map((figure) => ({
    figure,
    places: placesOf(figure, question.by, belongings),
    leftOut: leftOutOf(figure, relations, selected),
  }));
  const counted = placed.filter(({ leftOut }) => leftOut === null);
  return {
    by: question.by,
    total: sumRows(counted.map(({ figure }) => ({ figure, statements: belongings.statementsOf(figure.id) }))),
    groups: groupsOf(counted, subgraph),
    shared: counted.filter(({ places }) => places.length > 1).map(({ figure, places }) => ({ node: figure.id, groupKeys: keysOf(places) })),
    leftOut: placed.flatMap(({ figure, places, leftOut }) => (leftOut ? [{ node: figure.id, ...leftOut, groupKeys: keysOf(places) }] : [])),
    derived: deriveFigures(selected, relations, subgraph, belongings),
    figureCount: selected.size,
    missing: missingOf(question.within, subgraph),
    ...truncationOf(subgraph),
  };
}
