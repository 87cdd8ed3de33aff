import { describe, expect, test } from '@jest/globals';
import { decodeGroupCursor, encodeGroupCursor } from './group-cursor.js';

const field = 'Query.laws.groups(by: [status]) in the order count DESC, status ASC';
const cursor = encodeGroupCursor({ field, position: [3, null] });
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string, of = field) => decodeGroupCursor(text, of, 'Query.laws.groups(after:)', ['number', 'string']);

describe('a cursor of groups', () => {
  test('gives back the values that it was made of', () => {
    expect(decode(cursor)).toEqual([3, null]);
  });

  test('of another order is refused, naming both', () => {
    const other = 'Query.laws.groups(by: [status]) in the order status ASC';
    expect(() => decode(cursor, other)).toThrow(`is a cursor of ${field}. Give one of ${other}.`);
  });

  test.each([
    ['empty', ''],
    ['not JSON', Buffer.from('[1,').toString('base64url')],
    ['of a list of nodes', written([1, field, '0 a law:a'])],
    ['of another version', written([2, field, [3, null]])],
    ['with too few values', written([1, field, [3]])],
    ['with a text for a count', written([1, field, ['3', null]])],
    ['with an object for a value', written([1, field, [3, { toString: 1 }]])],
    ['endless', 'A'.repeat(10_000)],
  ])('that is %s is refused', (_, text) => {
    expect(() => decode(text)).toThrow(/^Query\.laws\.groups\(after:\) ".{0,61}" is not a cursor of this API/u);
  });
});
