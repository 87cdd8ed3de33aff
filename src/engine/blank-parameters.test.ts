import { expect, test } from '@jest/globals';
import { blankParameters } from './blank-parameters.js';

test('blank parameters have the kinds and sizes of the ones given, and none of their texts', () => {
  const given = { key: 'g1:task:1', limit: 20, on: true, none: null, names: [{ whole: ' 구미 ' }, 'x'] };
  expect(blankParameters(given)).toEqual({ key: '000000000', limit: 20, on: true, none: null, names: [{ whole: '0000' }, '0'] });
});
