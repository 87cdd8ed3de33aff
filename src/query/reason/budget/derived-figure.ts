import type { Answer } from '../answer.js';
import type { Bound } from '../exact/bounds.js';
import type { Figure } from './figure.js';
import { moneyOf } from './money.js';

/** What a derived figure is. */
export type DerivedKind = 'REMAINDER' | 'PERCENTAGE' | 'SUM_OF_SHARES';

/** A figure that no line prints: worked out from figures that lines print. */
export interface DerivedFigure {
  readonly kind: DerivedKind;
  readonly amount: bigint;
  readonly bound: Bound;
  /** The figure whose kind, currency and time it has. */
  readonly like: Figure;
  readonly from: readonly Figure[];
}

/** A derived figure as an answer has it, told from what is printed by `derived`. */
export function derivedAnswer({ kind, amount, bound, like, from }: DerivedFigure): Answer {
  const ids = from.map(({ id }) => id);
  return {
    derived: true,
    kind,
    ...moneyOf(amount),
    qualifier: bound,
    currency: like.currency,
    budgetKind: like.kind,
    per: like.per,
    period: like.period,
    from: ids,
    citations: { nodes: ids },
  };
}
