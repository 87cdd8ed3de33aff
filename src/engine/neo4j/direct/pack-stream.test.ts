import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import type { EncodedValue } from '../../copy-parameters.js';
import { NotPlain, PackStreamReader } from './pack-stream-reader.js';
import { PackStreamWriter } from './pack-stream-writer.js';

const packed = (value: EncodedValue<number>): Buffer => {
  const writer = new PackStreamWriter();
  writer.value(value);
  return Buffer.from(writer.take());
};

test('every JSON value that is written is read back', () => {
  // Whole numbers over 2^53 are no parameters, and zero has no sign.
  const exact = (_: string, value: unknown) => (Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value);
  const values = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value, exact)) as EncodedValue<number>);
  fc.assert(fc.property(values, (value) => expect(new PackStreamReader(packed(value), 0).value()).toEqual(value)));
});

test.each([
  ['a node', [0xb3, 0x4e, 0x01, 0x90, 0xa0]],
  ['bytes', [0xcc, 0x01, 0x00]],
  ['an unknown marker', [0xdf]],
  ['nothing', []],
  ['a list with a date in it', [0x91, 0xb1, 0x44, 0x01]],
])('%s is left to the driver', (_, bytes) => {
  expect(() => new PackStreamReader(Buffer.from(bytes), 0).value()).toThrow(NotPlain);
});
