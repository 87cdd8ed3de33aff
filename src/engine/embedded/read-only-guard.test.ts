import { describe, expect, test } from '@jest/globals';
import { ReadOnlyGuard } from './read-only-guard.js';

const READING = 'Return (n.id)\n  Filter (n.id Eq "Create")\n    NodeScan (n:Task)\n';

describe('a statement that may only read', () => {
  test('passes with operators that are known to read, and is planned once', async () => {
    const guard = new ReadOnlyGuard();
    const planned: string[] = [];
    const explain = (text: string) => Promise.resolve((planned.push(text), READING));
    await guard.check('MATCH (n)', explain);
    await guard.check('MATCH (n)', explain);
    expect(planned).toEqual(['EXPLAIN\nMATCH (n)']);
  });

  test.each(['Create (n:Task)', 'LoadCsv (x)', 'CallProcedure (db.labels)', 'SomethingNew (n)', '??'])('is refused with the operator %s', async (operator) => {
    const check = new ReadOnlyGuard().check('MATCH (n)', () => Promise.resolve(`Return (n)\n  ${operator}\n    NodeScan (n)\n`));
    await expect(check).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
  });

  test('is planned again after it was refused', async () => {
    const guard = new ReadOnlyGuard();
    await expect(guard.check('X', () => Promise.resolve('Create (n)'))).rejects.toThrow('Create');
    await expect(guard.check('X', () => Promise.resolve('Merge (n)'))).rejects.toThrow('Merge');
  });
});
