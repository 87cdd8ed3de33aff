import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typingErrors } from './typing-errors.js';

/** Letters to insert, delete or replace, or neighbours to exchange, to make one word of the other, no letter touched twice. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) => Array.from({ length: other.length + 1 }, (__, column) => (row === 0 ? column : row)));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const exchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, replaced, exchanged ? at(row - 2, column - 2) + 1 : Infinity);
      table[row]?.splice(column, 1, least);
    }
  }
  return at(one.length, other.length);
}

// Two letters, so that words which are close to each other come up often.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });

test('the forms of a word are exactly the words that one typing error leads to, and one of its pieces stands in the list of each', () => {
  fc.assert(
    fc.property(word, word, (asked, stored) => {
      const { pieces, forms } = typingErrors(asked);
      const isClose = distance(asked, stored) <= 1;
      expect(new RegExp(`^(?:${forms.join('|')})$`, 'u').test(stored)).toBe(isClose);
      expect(isClose && !pieces.some((piece) => ` ${stored} `.includes(piece))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
