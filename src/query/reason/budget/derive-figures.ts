import type { Answer } from '../answer.js';
import type { Belongings } from '../belonging/belonging.js';
import type { Subgraph } from '../subgraph.js';
import { derivedAnswer } from './derived-figure.js';
import { derivePercentage } from './derive-percentage.js';
import { deriveRemainders } from './derive-remainders.js';
import { deriveSumsOfShares } from './derive-sums-of-shares.js';
import { readFigure, type Figure } from './figure.js';
import type { FigureRelations } from './figure-relations.js';

/** What follows from the selected figures, their wholes and their parts: percentages as amounts, remainders, and sums of shares. */
export function deriveFigures(
  selected: ReadonlyMap<string, Figure>,
  relations: FigureRelations,
  { nodes }: Subgraph,
  belongings: Belongings,
): readonly Answer[] {
  const figureOf = (id: string): readonly Figure[] => {
    const node = nodes.get(id);
    return node ? [readFigure(node)] : [];
  };
  const figures = [...selected.values()];
  const percentages = figures.flatMap((share) =>
    relations
      .wholes(share.id)
      .flatMap(figureOf)
      .flatMap((whole) => derivePercentage(share, whole) ?? []),
  );
  const remainders = figures.flatMap((whole) => deriveRemainders(whole, relations.parts(whole.id).flatMap(figureOf)));
  const withoutWhole = figures.filter(({ id }) => relations.wholes(id).length === 0);
  const sums = deriveSumsOfShares(withoutWhole, (id) => belongings.holdersOf(id));
  return [...percentages, ...remainders, ...sums].map(derivedAnswer);
}
