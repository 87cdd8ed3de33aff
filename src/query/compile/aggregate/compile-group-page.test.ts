import { describe, expect, test } from '@jest/globals';
import type { GroupOrder, GroupPosition } from '../../plan/aggregate/aggregation-plan.js';
import { StatementParameters } from '../statement-parameters.js';
import { groupOrderBy, groupSide } from './compile-group-page.js';

const order: readonly GroupOrder[] = [
  { name: 'n', term: 'count', descending: true, nullsFirst: false, values: 'number', node: false },
  { name: 'k', term: 'pillar', descending: false, nullsFirst: false, values: 'text', node: true },
];

function side(position: GroupPosition, behind: boolean, inclusive = false) {
  const parameters = new StatementParameters('g1');
  return { text: groupSide(order, { position, behind, inclusive, name: 'after' }, parameters), values: parameters.values };
}

describe('groups in order', () => {
  test('have those without a value last, and first in the opposite order', () => {
    expect(groupOrderBy(order, false)).toBe('ORDER BY n IS NULL, n DESC, k IS NULL, k');
    expect(groupOrderBy(order, true)).toBe('ORDER BY n IS NULL DESC, n, k IS NULL DESC, k DESC');
  });

  test('may have those without a value first', () => {
    const first = order.map((term) => ({ ...term, nullsFirst: true }));
    expect(groupOrderBy(first, false)).toBe('ORDER BY n IS NULL DESC, n DESC, k IS NULL DESC, k');
    const parameters = new StatementParameters('g1');
    const behind = { position: [3, null], behind: true, inclusive: false, name: 'after' };
    expect(groupSide(first, behind, parameters)).toBe('(n < $after_1 OR (n = $after_1 AND (k IS NOT NULL OR (k IS NULL AND false))))');
  });

  test('behind a cursor come term by term, sort keys in the generation at hand', () => {
    const { text, values } = side([3, '0 1 pillar:p:1'], true);
    expect(text).toBe('((n < $after_1 OR n IS NULL) OR (n = $after_1 AND ((k > $after_2 OR k IS NULL) OR (k = $after_2 AND false))))');
    expect(values).toEqual({ after_1: 3, after_2: 'g1 0 1 pillar:p:1' });
  });

  test('before a cursor, the group itself included', () => {
    expect(side([3, '0 1 pillar:p:1'], false, true).text).toBe('(n > $after_1 OR (n = $after_1 AND (k < $after_2 OR (k = $after_2 AND true))))');
  });

  test('behind a group without a value there is none, and before it all that have one', () => {
    expect(side([3, null], true).text).toContain('AND (false OR (k IS NULL AND false))');
    expect(side([3, null], false).text).toContain('AND (k IS NOT NULL OR (k IS NULL AND false))');
  });
});
