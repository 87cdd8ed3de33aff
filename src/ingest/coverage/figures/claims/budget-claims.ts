import type { CitedFact } from '../../facts/cited-fact.js';
import { textOf } from '../../../text-of.js';
import type { PrintedText } from '../../text/printed-text.js';
import { readAmount, readCurrency } from '../reading/read-amount.js';
import type { Claim } from './claim.js';
import { powersFrom } from './unit-from.js';
import { valueClaim } from './value-claim.js';

function amountClaim(text: PrintedText, fact: CitedFact): Claim {
  const { amount, printed, currency, unitFrom } = fact.content;
  return valueClaim(text, fact, {
    field: 'amount',
    printed: textOf(printed),
    stored: `${String(amount)} ${textOf(currency)}`,
    kinds: ['MONEY', 'BARE', 'PLUS'],
    readings: (figure) => {
      if (figure.kind === 'MONEY') return [`${readAmount(figure.text)} ${readCurrency(figure) ?? 'KRW'}`];
      return powersFrom(text, textOf(currency), unitFrom).map((power) => `${Math.round(readAmount(figure.text) * power)} ${textOf(currency)}`);
    },
  });
}

function shareClaim(text: PrintedText, fact: CitedFact): Claim {
  const { sharePercent, printed } = fact.content;
  return valueClaim(text, fact, {
    field: 'sharePercent',
    printed: textOf(printed),
    stored: String(sharePercent),
    kinds: ['PERCENT'],
    readings: ({ text: figure }) => [String(readAmount(figure))],
  });
}

/** Money is claimed by what a Budget holds: an amount, or a share of a greater one. */
export function budgetClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  if (fact.type !== 'Budget') return [];
  const { amount, sharePercent } = fact.content;
  return [...(amount === undefined ? [] : [amountClaim(text, fact)]), ...(sharePercent === undefined ? [] : [shareClaim(text, fact)])];
}
