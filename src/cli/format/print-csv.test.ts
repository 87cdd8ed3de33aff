import { describe, expect, test } from '@jest/globals';
import { printCsv } from './print-csv.js';

describe('CSV', () => {
  test('has a header line and quotes what needs it', () => {
    expect(printCsv([{ name: '광주, 전남', note: 'says "yes"', count: 2 }])).toBe('name,note,count\n"광주, 전남","says ""yes""",2');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('puts an apostrophe before %j, which a spreadsheet would run', (text) => {
    expect(printCsv([{ text }]).split('\n')[1]).toMatch(/^"?'/);
  });

  test('leaves negative numbers numbers', () => {
    expect(printCsv([{ change: -3.5 }])).toBe('change\n-3.5');
  });

  test('writes lists as JSON and nothing for null', () => {
    expect(printCsv([{ lines: [1, 2], none: null, open: true }])).toBe('lines,none,open\n"[1,2]",,true');
  });

  test('of no row is empty', () => {
    expect(printCsv([])).toBe('');
  });
});
