import { drawsOf, planId, type GraphContext } from './graph-context.js';
import { citations, statement, type MadeNode } from './made-node.js';

const MILLION = 1_000_000;

/** A sum of money. Every fourth is a part of the one before it, as its print says. */
export function aBudget(context: GraphContext, index: number, line: number): MadeNode {
  const draws = drawsOf(context, 'budget', index);
  const amount = (1 + draws.below(9_000)) * 100 * MILLION;
  const year = 2026 + draws.below(5);
  const printed = `${amount / (100 * MILLION)}억원`;
  const isPart = index % 4 === 3;
  return {
    label: 'Budget',
    content: {
      id: planId(context, 'budget', index + 1),
      name: `재원 ${index + 1}`,
      nameEn: `Budget ${index + 1}`,
      nameOrigin: 'OWN',
      kind: draws.oneOf(['SPENDING', 'SPENDING', 'SPENDING', 'FUND', 'INVESTMENT']),
      amount,
      currency: 'KRW',
      qualifier: draws.oneOf(['EXACT', 'EXACT', 'EXACT', 'ABOUT', 'AT_LEAST']),
      printed,
      period: { iso: String(year), precision: 'YEAR', printed: `'${year % 100}` },
      per: 'TOTAL',
      payer: draws.oneOf(['NATIONAL', 'NATIONAL', 'LOCAL', 'PRIVATE', 'UNSTATED']),
      citations: citations(line, printed),
      ...(isPart ? { PART_OF: [statement(planId(context, 'budget', index), line)] } : {}),
    },
  };
}

/** Something that is due in a month. */
export function aMilestone(context: GraphContext, index: number, line: number): MadeNode {
  const draws = drawsOf(context, 'milestone', index);
  const year = 2026 + draws.below(5);
  const month = String(1 + draws.below(12)).padStart(2, '0');
  const printed = `'${year % 100}.${Number(month)}`;
  return {
    label: 'Milestone',
    content: {
      id: planId(context, 'milestone', index + 1),
      name: `일정 ${index + 1}`,
      nameEn: `Milestone ${index + 1}`,
      nameOrigin: 'OWN',
      kind: draws.oneOf(['DUE', 'EVENT', 'START']),
      dates: { iso: `${year}-${month}`, precision: 'MONTH', printed },
      modality: 'PLANNED',
      citations: citations(line, printed),
    },
  };
}
