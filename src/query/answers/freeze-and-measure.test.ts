import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freezeAndMeasure } from './freeze-and-measure.js';

const frozenThroughout = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && (Object.values(value) as readonly unknown[]).every(frozenThroughout));

test('what is measured is frozen throughout, says the same as before, and takes no less than its texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const letters = (text.match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? []).map((each) => (JSON.parse(each) as string).length).reduce((sum, length) => sum + length, 0);
      const bytes = freezeAndMeasure(value);
      expect([frozenThroughout(value), JSON.stringify(value)]).toEqual([true, text]);
      expect(bytes).toBeGreaterThanOrEqual(letters);
    }),
  );
});
