import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../config/read-config.js';
import { encodeCursor } from '../cursor/cursor.js';
import { planPage } from './plan-page.js';

const { limits } = readConfig({});
const cursor = encodeCursor({ field: 'Query.tasks', signature: '', position: '0 a task:p:1', keys: [] });
const page = (given: Parameters<typeof planPage>[0]) => planPage(given, 'Query.tasks', limits);

describe('a page', () => {
  test('has the published default size, from the start', () => {
    expect(page({})).toEqual({ size: 20, more: false, backwards: false, order: [], after: null, before: null });
  });

  test('may be empty, and may be as large as published', () => {
    expect([page({ first: 0 }).size, page({ last: 100 }).size]).toEqual([0, 100]);
  });

  test('before a cursor is taken from the end', () => {
    expect(page({ before: cursor })).toEqual({ size: 20, more: false, backwards: true, order: [], after: null, before: { keys: [], sortKey: '0 a task:p:1' } });
  });

  test.each([
    [{ first: -1 }, 'Query.tasks(first:) is -1. It takes 0 to 100.'],
    [{ last: 101 }, 'Query.tasks(last:) is 101. It takes 0 to 100.'],
    [{ first: 1, last: 1 }, 'Query.tasks was given both `first` and `last`.'],
    [{ first: 1, before: cursor }, 'Query.tasks was given both `first` and `before`.'],
    [{ last: 1, after: cursor }, 'Query.tasks was given both `last` and `after`.'],
    [{ after: cursor, before: cursor }, 'Query.tasks was given both `after` and `before`.'],
  ])('of %j is refused', (given, message) => {
    expect(() => page(given)).toThrow(message);
  });
});
