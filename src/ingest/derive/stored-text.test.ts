import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storedText } from './stored-text.js';

const text = fc.string({ unit: 'binary', maxLength: 6 });
const stored = fc.oneof(
  text,
  fc.constantFrom('"', '\\', '\n', '\u007f', '\u2028', '\ud800', '😀'),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(text),
  fc.array(fc.integer()),
);

test('what is stored is written as JSON.stringify writes it, as the name of a generation is made of these texts', () => {
  fc.assert(
    fc.property(stored, (value) => {
      expect(storedText(value)).toBe(JSON.stringify(value));
    }),
    { numRuns: 2_000 },
  );
});
