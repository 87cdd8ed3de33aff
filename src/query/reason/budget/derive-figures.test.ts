import { describe, expect, test } from '@jest/globals';
import { derivePercentage } from './derive-percentage.js';
import { deriveRemainders } from './derive-remainders.js';
import { deriveSumsOfShares } from './derive-sums-of-shares.js';
import type { Figure } from './figure.js';

const aFigure = (id: string, facts: Partial<Figure>): Figure => ({
  id,
  sortKey: id,
  kind: 'SPENDING',
  amount: 0n,
  currency: 'KRW',
  qualifier: 'EXACT',
  per: 'TOTAL',
  payer: 'UNSTATED',
  isNew: false,
  sharePercent: null,
  period: null,
  precision: null,
  printedPeriod: null,
  lines: ['d 17'],
  ...facts,
});
const whole = aFigure('whole', { amount: 1_200n });
const share = (facts: Partial<Figure>) => aFigure('share', { amount: null, sharePercent: 40, qualifier: 'AT_LEAST', ...facts });

describe('a percentage of an amount', () => {
  test('has the bound that both leave it', () => {
    expect(derivePercentage(share({}), whole)).toMatchObject({ kind: 'PERCENTAGE', amount: 480n, bound: 'AT_LEAST' });
    expect(derivePercentage(share({}), { ...whole, qualifier: 'AT_MOST' })).toBeNull();
  });

  test('is rounded to a whole unit, and is about that much then', () => {
    expect(derivePercentage(share({ sharePercent: 33.35, qualifier: 'EXACT' }), { ...whole, amount: 10n })).toMatchObject({ amount: 3n, bound: 'ABOUT' });
  });

  test('is not worked out where the amount is printed beside it', () => {
    expect(derivePercentage(share({ amount: 480n }), whole)).toBeNull();
  });
});

describe('a remainder', () => {
  test('is the whole without the shares of its payers together, and without each other part by itself', () => {
    const parts = [
      aFigure('national', { amount: 500n, payer: 'NATIONAL' }),
      aFigure('local', { amount: 300n, payer: 'LOCAL' }),
      aFigure('new', { amount: 700n, isNew: true }),
    ];
    expect(deriveRemainders(whole, parts).map(({ amount, from }) => [amount, from.length])).toEqual([
      [400n, 3],
      [500n, 2],
    ]);
  });

  test('turns the bound of what is taken away', () => {
    const fund = { ...whole, amount: 150n };
    expect(deriveRemainders(fund, [share({})])).toMatchObject([{ amount: 90n, bound: 'AT_MOST' }]);
    expect(deriveRemainders({ ...fund, qualifier: 'AT_MOST' }, [aFigure('part', { amount: 50n, qualifier: 'AT_MOST' })])).toEqual([]);
  });

  test('is not told where parts exceed the whole, or are of another kind or time', () => {
    expect(deriveRemainders(whole, [aFigure('part', { amount: 1_300n })])).toEqual([]);
    expect(deriveRemainders(whole, [aFigure('part', { amount: 20n, per: 'YEAR' })])).toEqual([]);
  });
});

describe('a sum of shares', () => {
  const shares = [aFigure('national', { amount: 1_450n, payer: 'NATIONAL' }), aFigure('local', { amount: 550n, payer: 'LOCAL' })];

  test('is of what different payers bear of one thing on one line, told once however many things hold it', () => {
    expect(deriveSumsOfShares(shares, () => ['measure:m', 'organisation:o'])).toMatchObject([{ amount: 2_000n, bound: 'EXACT', kind: 'SUM_OF_SHARES' }]);
  });

  test('is not made over lines, things or one payer', () => {
    expect(deriveSumsOfShares(shares, (id) => [`measure:${id}`])).toEqual([]);
    expect(deriveSumsOfShares([shares[0] ?? whole, aFigure('local', { amount: 1n, payer: 'LOCAL', lines: ['d 18'] })], () => ['measure:m'])).toEqual([]);
    expect(deriveSumsOfShares([shares[0] ?? whole, aFigure('other', { amount: 1n, payer: 'NATIONAL' })], () => ['measure:m'])).toEqual([]);
  });
});
