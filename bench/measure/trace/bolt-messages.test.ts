import { describe, expect, test } from '@jest/globals';
import { findStatements } from './bolt-messages.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const OPENING = bytes([0x60, 0x60, 0xb0, 0x17], new Array<number>(16).fill(0));
const text = (value: string): readonly number[] => [0xd0, Buffer.byteLength(value), ...Buffer.from(value)];

/** A message in one chunk. */
function message(content: readonly number[]): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([length, Buffer.from(content), Buffer.from([0, 0])]);
}

const RUN = message([
  ...[0xb3, 0x10, ...text('RETURN $값'), 0xa3],
  ...[...text('값'), 0x95, 0xc0, 0xc3, 0x05, 0xf0, 0xc9, 0x01, 0x00],
  ...[...text('half'), 0xc1, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0],
  ...[...text('map'), 0xa1, 0x81, 0x61, 0xcb, 0, 0x20, 0, 0, 0, 0, 0, 0],
  0xa0,
]);
const PULL = message([0xb1, 0x3f, 0xa1, 0x81, 0x6e, 0xff]);
const SENT = { text: 'RETURN $값', parameters: { 값: [null, true, 5n, -16n, 256n], half: 0.5, map: { a: 2n ** 53n } } };

describe('what a client of Bolt sends', () => {
  test('gives its statements with their values, and nothing for other messages', () => {
    expect(findStatements()(Buffer.concat([OPENING, PULL, RUN, PULL, RUN]))).toEqual([SENT, SENT]);
  });

  test('may come in parts of any size', () => {
    const find = findStatements();
    const all = Buffer.concat([OPENING, PULL, RUN, PULL]);
    expect([...all].flatMap((_, at) => find(all.subarray(at, at + 1)))).toEqual([SENT]);
  });

  test('may come in several chunks', () => {
    const [first, second] = [RUN.subarray(2, 12), RUN.subarray(12, -2)];
    const chunked = Buffer.concat([Buffer.from([0, first.length]), first, Buffer.from([0, second.length]), second, Buffer.from([0, 0])]);
    expect(findStatements()(Buffer.concat([OPENING, chunked]))).toEqual([SENT]);
  });

  test('may begin with a choice among the versions of the server', () => {
    const choice = Buffer.from([0x00, 0x00, 0x08, 0x05, 0x00]);
    expect(findStatements()(Buffer.concat([OPENING, choice, RUN]))).toEqual([SENT]);
  });
});
