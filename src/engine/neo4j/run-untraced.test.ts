import { expect, test } from '@jest/globals';
import { runUntraced } from './run-untraced.js';

test('stacks are captured again after the call, also where it throws', () => {
  const before = Error.stackTraceLimit;
  expect(runUntraced(() => new Error('inside').stack)).toBe('Error: inside');
  expect(() =>
    runUntraced(() => {
      throw new Error('thrown');
    }),
  ).toThrow('thrown');
  expect(Error.stackTraceLimit).toBe(before);
});
