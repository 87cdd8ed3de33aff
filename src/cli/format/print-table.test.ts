import { describe, expect, test } from '@jest/globals';
import { printTable } from './print-table.js';

describe('a table', () => {
  test('keeps its columns straight where Hangul takes two places, and puts numbers to the right', () => {
    const records = [
      { name: '광주', budgets: 12, lines: [3, 4] },
      { name: 'Gumi', budgets: 7, lines: [] },
    ];
    expect(printTable(records)).toBe(['name  budgets  lines', '────  ───────  ─────', '광주       12  3, 4', 'Gumi        7', '', '2 rows'].join('\n'));
  });

  test('keeps a row on one line', () => {
    expect(printTable([{ text: 'one\ntwo\tthree' }])).toContain('one two three');
  });

  test('of no row says so', () => {
    expect(printTable([])).toBe('0 rows');
  });
});
