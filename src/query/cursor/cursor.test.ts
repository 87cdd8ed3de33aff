import { describe, expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

const cursor = encodeCursor({ field: 'Task.laws', signature: '', position: '0 반도체특별법 law:semiconductor-special-act', keys: [] });
const laws = { field: 'Task.laws', signature: '' };
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test('gives back the position it was made of', () => {
    expect(decodeCursor(cursor, laws, 'after').position).toBe('0 반도체특별법 law:semiconductor-special-act');
  });

  test('of another field is refused, naming both fields', () => {
    expect(() => decodeCursor(cursor, { field: 'Query.tasks', signature: '' }, 'before')).toThrow(
      'Query.tasks(before:) is a cursor of Task.laws. Give one of Query.tasks.',
    );
  });

  test('of another order or filter is refused', () => {
    expect(() => decodeCursor(cursor, { ...laws, signature: 'abc' }, 'after')).toThrow(
      'is a cursor of Task.laws with another `filter`, `edgeFilter` or `orderBy`',
    );
  });

  test('carries the values of its order', () => {
    const ordered = { ...laws, signature: 'abc', position: '0 a law:a', keys: ['가', 0.1, null, false] };
    expect(decodeCursor(encodeCursor(ordered), ordered, 'after')).toEqual(ordered);
  });

  test.each([
    ['empty', ''],
    ['not base64', '§§§'],
    ['not JSON', Buffer.from('[1,').toString('base64url')],
    ['not a list', written({ field: 'Task.laws' })],
    ['of another version', written([2, 'Task.laws', '0 a law:a'])],
    ['with a position that is no text', written([1, 'Task.laws', 5])],
    ['with a position outside every list', written([1, 'Task.laws', '9 a law:a'])],
    ['with a value that is an object', written([1, 'Task.laws', '0 a law:a', '', [{}]])],
    ['endless', 'A'.repeat(10_000)],
  ])('that is %s is refused', (_, text) => {
    expect(() => decodeCursor(text, laws, 'after')).toThrow(/^Task\.laws\(after:\) is ".{0,61}", which is not a cursor of this API/u);
  });
});
