import { describe, expect, test } from '@jest/globals';
import { surplusStatements } from './surplus-statements.js';

const statement = (text: string) => ({ text, parameters: {} });
const PAGE = statement('MATCH (task:Task) RETURN [task.id] AS answer');
const traces = [{ statement: PAGE }, { statement: null }];

describe('one statement a root field', () => {
  test('holds where each root field runs its own and nothing else', () => {
    expect(surplusStatements([PAGE], traces)).toEqual([]);
  });

  test('is seen broken where a field runs a statement for each row', () => {
    const perRow = statement('MATCH (law:Law) RETURN law.id');
    expect(surplusStatements([PAGE, perRow, perRow], traces)).toEqual([perRow.text, perRow.text]);
  });

  test('is seen broken where a root field is asked twice', () => {
    expect(surplusStatements([PAGE, PAGE], traces)).toEqual([PAGE.text]);
  });
});
