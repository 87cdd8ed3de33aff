import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Period } from '../values/period.js';
import { Qualifier } from '../values/qualifier.js';
import { Entity } from './entity.js';

export const BudgetKind = enumType('BudgetKind', 'What a statement of money is about.', {
  SPENDING: 'Money to be spent.',
  FUND: 'The size of a fund.',
  SUPPLY: 'Money to be lent, guaranteed or insured.',
  INVESTMENT: 'Money to be invested.',
  CAP: 'A limit.',
  UNIT_SUBSIDY: 'A subsidy for one unit.',
});

export const Currency = enumType('Currency', 'ISO 4217 code of a currency.', { KRW: 'South Korean won.', USD: 'United States dollar.' });

export const Payer = enumType('Payer', 'Whose money it is.', {
  NATIONAL: 'The national budget (국비).',
  LOCAL: 'Local budgets (지방비).',
  PRIVATE: 'Private money.',
  FUND: 'A fund.',
  UNSTATED: 'The report does not say.',
});

export const Per = enumType('Per', 'What a figure counts.', {
  TOTAL: 'The whole.',
  YEAR: 'Each year.',
  PROJECT: 'Each project.',
  UNIT: 'Each unit, such as a car.',
});

@NodeType({
  label: 'Budget',
  plural: 'budgets',
  prefix: 'budget',
  kind: 'PLAN',
  description: 'One statement of money to be spent, lent, invested or insured.',
  korean: '예산·재원',
  quantity: { name: 'money', amount: 'amount', qualifier: 'qualifier', currency: 'currency' },
})
export class Budget extends Entity {
  @Property({ type: BudgetKind, required: true, description: 'What the money is about.' }) kind!: string;
  @Property({
    type: 'SafeInt',
    measuredIn: 'currency',
    description: 'The exact amount in units of the currency (won, dollars). Null where only a share is printed.',
  })
  amount?: number;
  @Property({ type: Currency, required: true, description: 'The currency.' }) currency!: string;
  @Property({ type: Qualifier, required: true, description: 'How the figure bounds the amount.' }) qualifier!: string;
  @Property({ required: true, description: 'The figure as printed.' }) printed!: string;
  @Property({ type: 'Int', lineNumber: true, description: 'Line that the unit was taken from, where the figure is printed without one.' }) unitFrom?: number;
  @Property({ type: () => Period, description: 'The time that the money is for.' }) period?: Period;
  @Property({ type: Per, required: true, description: 'What the figure counts.' }) per!: string;
  @Property({ type: Payer, required: true, description: 'Whose money it is.' }) payer!: string;
  @Property({ type: 'Boolean', description: 'True where the sum is printed as the new part (신규) of a budget.' }) isNew?: boolean;
  @Property({ type: 'Float', description: 'Share of the whole that it is PART_OF, in percent, where that is what is printed.' }) sharePercent?: number;
}
