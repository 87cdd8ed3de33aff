import type { Figure } from './figure.js';
import type { FigureRelations } from './figure-relations.js';

/** Why a figure is in no sum. */
export type LeftOutReason = 'CAP' | 'PER_UNIT' | 'PERCENTAGE_ONLY' | 'PART' | 'NEW_PART' | 'SUPERSEDED' | 'RESTATED' | 'ENVELOPE';

/** A reason, and the figures that it speaks of: the whole, the later level, the possible parts. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly because: readonly string[];
}

type Selected = ReadonlyMap<string, Figure>;

// How many units or projects there will be is not printed.
const COUNTED_APART = new Set(['UNIT', 'PROJECT']);

/** What a figure says of itself that keeps it out of every sum. */
function ownReason({ kind, per, amount }: Figure): LeftOutReason | null {
  if (kind === 'CAP') return 'CAP';
  if (kind === 'UNIT_SUBSIDY' || COUNTED_APART.has(per)) return 'PER_UNIT';
  return amount === null ? 'PERCENTAGE_ONLY' : null;
}

const summable = (id: string, selected: Selected) => {
  const figure = selected.get(id);
  return figure !== undefined && ownReason(figure) === null;
};

const possibleParts = (id: string, relations: FigureRelations, selected: Selected) => relations.possibleParts(id).filter((part) => summable(part, selected));

function countedWholes(id: string, relations: FigureRelations, selected: Selected): readonly string[] {
  return relations.wholes(id).filter((whole) => summable(whole, selected) && possibleParts(whole, relations, selected).length === 0);
}

function restated(figure: Figure, relations: FigureRelations, selected: Selected): readonly string[] {
  return relations.restates(figure.id).filter((other) => {
    const mutual = relations.restates(other).includes(figure.id);
    return summable(other, selected) && (!mutual || (selected.get(other)?.sortKey ?? '') < figure.sortKey);
  });
}

/**
 * Why a figure cannot be summed with the others that were selected; null where it counts. Only a figure that is selected itself can make
 * another one count twice, so a part counts where its whole is filtered out. The first reason that applies is given.
 */
export function leftOutOf(figure: Figure, relations: FigureRelations, selected: Selected): LeftOut | null {
  const wholes = countedWholes(figure.id, relations, selected);
  const own = ownReason(figure);
  if (own === 'PERCENTAGE_ONLY' && wholes.length > 0) return { reason: 'PART', because: wholes };
  if (own) return { reason: own, because: [] };
  if (wholes.length > 0) return { reason: 'PART', because: wholes };
  if (figure.isNew && relations.wholes(figure.id).length === 0) return { reason: 'NEW_PART', because: [] };
  const found: readonly LeftOut[] = [
    { reason: 'SUPERSEDED', because: relations.later(figure.id).filter((later) => summable(later, selected)) },
    { reason: 'RESTATED', because: restated(figure, relations, selected) },
    { reason: 'ENVELOPE', because: possibleParts(figure.id, relations, selected) },
  ];
  return found.find(({ because }) => because.length > 0) ?? null;
}
