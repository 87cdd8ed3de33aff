import type { CitedFact } from '../../facts/cited-fact.js';
import { textOf } from '../../../text-of.js';
import type { PrintedText } from '../../text/printed-text.js';
import type { FigureKind } from '../grammar/figure.js';
import { readAmount, readCurrency } from '../reading/read-amount.js';
import type { Claim } from './claim.js';
import { claimedSpans } from './claimed-spans.js';
import { powersFrom } from './unit-from.js';
import { NOTHING_THERE, valueFault } from './value-fault.js';
import { signOf, valueClaim, type ValueField } from './value-claim.js';

const CURRENCIES: readonly string[] = ['KRW', 'USD'];

function kindsOf(unit: string): readonly FigureKind[] {
  if (CURRENCIES.includes(unit)) return ['MONEY', 'BARE', 'PLUS'];
  return unit.startsWith('percent') ? ['PERCENT', 'BARE'] : ['COUNT', 'MULTIPLE', 'PLUS'];
}

function moneyReadings(text: PrintedText, unit: string, { unitFrom }: CitedFact['content']): ValueField['readings'] {
  return (figure) => {
    if (figure.kind === 'MONEY') return [`${readAmount(figure.text)} ${readCurrency(figure) ?? 'KRW'}`];
    return powersFrom(text, unit, unitFrom).map((power) => `${Math.round(readAmount(figure.text) * power)} ${unit}`);
  };
}

function numberReadings(text: PrintedText, unit: string, { unitFrom, printed }: CitedFact['content']): ValueField['readings'] {
  const sign = signOf(textOf(printed));
  return (figure) => (figure.kind === 'BARE' ? powersFrom(text, unit, unitFrom) : [1]).map((power) => String(sign * readAmount(figure.text) * power));
}

function numberClaim(text: PrintedText, fact: CitedFact): Claim {
  const { value, printed } = fact.content;
  const unit = textOf(fact.content['unit']);
  const isMoney = CURRENCIES.includes(unit);
  return valueClaim(text, fact, {
    field: 'value',
    printed: textOf(printed),
    stored: isMoney ? `${String(value)} ${unit}` : String(value),
    kinds: kindsOf(unit),
    readings: isMoney ? moneyReadings(text, unit, fact.content) : numberReadings(text, unit, fact.content),
  });
}

/** The place in a ranking stands beside the value, or is itself what is printed. */
function rankClaim(text: PrintedText, fact: CitedFact): Claim {
  const { rank } = fact.content;
  const forms = [`${String(rank)}위`, `${String(rank)}등`];
  const printed = forms.find((form) => claimedSpans(text, fact, form).length > 0) ?? forms.join(' or ');
  const spans = claimedSpans(text, fact, printed);
  const faults = spans.length > 0 ? [] : [valueFault(text, fact, spans, { field: 'rank', printed, stored: String(rank), read: NOTHING_THERE })];
  return { fact, field: 'rank', printed, spans, kinds: ['RANK'], faults };
}

/** Counts, shares, rates and ranks are claimed by observations, and money that is not spent by observations in a currency. */
export function observationClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  if (fact.type !== 'Observation') return [];
  const { value, rank } = fact.content;
  return [...(value === undefined ? [] : [numberClaim(text, fact)]), ...(rank === undefined ? [] : [rankClaim(text, fact)])];
}
