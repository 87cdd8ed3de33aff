import { describe, expect, test } from '@jest/globals';
import { parseIsoPeriod } from './iso-period.js';

const days = (iso: string) => {
  const period = parseIsoPeriod(iso);
  return period && [period.from?.first ?? null, period.until?.last ?? null];
};

describe('a period', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-02-11', '2026-02-11', '2026-02-11'],
    ['2026-01/2026-06', '2026-01-01', '2026-06-30'],
    ['2026/2030', '2026-01-01', '2030-12-31'],
    ['../2030', null, '2030-12-31'],
    ['2025-08/..', '2025-08-01', null],
  ])('written %s goes from %s to %s', (iso, first, last) => {
    expect(days(iso)).toEqual([first, last]);
  });

  test.each([
    '',
    '26',
    '26-02',
    '2026-2',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-02-00',
    '0000',
    '2026/',
    '/2026',
    '..',
    '../..',
    '2026/2027/2028',
    '2026-02-11T00:00',
    "'26.2",
    '2026 ',
  ])('is not written "%s"', (iso) => {
    expect(parseIsoPeriod(iso)).toBeNull();
  });
});
