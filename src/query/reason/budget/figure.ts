import { citedLines } from '../cited-lines.js';
import type { SubgraphNode } from '../subgraph.js';

/** One printed sum of money, as reasoning needs it. */
export interface Figure {
  readonly id: string;
  readonly sortKey: string;
  readonly kind: string;
  /** Null where only a share is printed. */
  readonly amount: bigint | null;
  readonly currency: string;
  readonly qualifier: string;
  readonly per: string;
  readonly payer: string;
  readonly isNew: boolean;
  readonly sharePercent: number | null;
  /** ISO form and precision; null where no time is printed. */
  readonly period: string | null;
  readonly precision: string | null;
  readonly printedPeriod: string | null;
  /** The lines that print it, each as document and line. */
  readonly lines: readonly string[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a gathered Budget node. */
export function readFigure({ id, sortKey, facts }: SubgraphNode): Figure {
  const { amount, sharePercent } = facts;
  return {
    id,
    sortKey,
    kind: String(facts['kind']),
    amount: amount === null || amount === undefined ? null : BigInt(amount as number | string),
    currency: String(facts['currency']),
    qualifier: String(facts['qualifier']),
    per: String(facts['per']),
    payer: String(facts['payer']),
    isNew: facts['isNew'] === true,
    sharePercent: typeof sharePercent === 'number' ? sharePercent : null,
    period: textOf(facts['periodIso']),
    precision: textOf(facts['periodPrecision']),
    printedPeriod: textOf(facts['periodPrinted']),
    lines: citedLines(facts),
  };
}
