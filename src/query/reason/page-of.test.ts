import { describe, expect, test } from '@jest/globals';
import { decodeCursor } from '../cursor/cursor.js';
import type { AnswerPage } from '../plan/answer-page.js';
import { pageOf } from './page-of.js';

const entries = ['c', 'a', 'b'].map((name) => ({ name, how: name === 'b' ? 'POSSIBLE' : 'DIRECT', position: `0 ${name} law:${name}` }));
const page: AnswerPage = { field: 'Impact.entries', size: 2, after: null, where: [] };
const namesOf = (given: Partial<AnswerPage>) => (pageOf(entries, { ...page, ...given })['edges'] as typeof entries).map(({ name }) => name);

describe('a page of an answer', () => {
  test('holds the first entries by their positions, and says what is beyond', () => {
    const { totalCount, pageInfo } = pageOf(entries, page);
    expect(namesOf({})).toEqual(['a', 'b']);
    expect(totalCount).toBe(3);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('goes on after the cursor that it gave', () => {
    const { pageInfo } = pageOf(entries, page);
    const { position: after } = decodeCursor((pageInfo as { endCursor: string }).endCursor, { field: 'Impact.entries', signature: '' }, 'after');
    expect(namesOf({ after })).toEqual(['c']);
    expect(pageOf(entries, { ...page, after })['pageInfo']).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('goes on after a place whose entry is gone', () => {
    expect(namesOf({ after: '0 aa law:gone' })).toEqual(['b', 'c']);
  });

  test('holds what fulfils its conditions, and counts no other', () => {
    expect(namesOf({ where: [{ fact: 'how', among: ['DIRECT'] }] })).toEqual(['a', 'c']);
    expect(pageOf(entries, { ...page, where: [{ fact: 'how', among: ['POSSIBLE'] }] })['totalCount']).toBe(1);
  });

  test('of nothing has no cursors', () => {
    expect(pageOf([], page)).toEqual({
      edges: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
