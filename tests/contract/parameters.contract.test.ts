import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CypherValue, Engine } from '../../src/engine/engine.js';
import { contractEngines } from './engines.js';

const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => [inner], 'deep');

function cyclic(): unknown {
  const list: unknown[] = [];
  list.push({ list });
  return list;
}

/** Ten lists of ten of ten: 10^10 values when written out, though small in memory. */
function swelling(): unknown {
  return Array.from({ length: 10 }).reduce((inner) => Array.from({ length: 10 }).fill(inner), 'x');
}

class Task {
  readonly id = 'task:a';
}

const HOSTILE: readonly { readonly name: string; readonly value: unknown }[] = [
  { name: 'a list 40 levels deep', value: nested(40) },
  { name: 'a list 100,000 levels deep', value: nested(100_000) },
  { name: 'a list that holds itself', value: cyclic() },
  { name: 'a list that swells to 10^10 values', value: swelling() },
  { name: 'a text of 80 MB', value: ['x'.repeat(80_000_000)] },
  { name: 'a Map', value: new Map([['id', 1]]) },
  { name: 'a Set inside a map', value: { ids: new Set([1]) } },
  { name: 'a Date', value: new Date(0) },
  { name: 'an invalid Date', value: new Date('no') },
  { name: 'a regular expression', value: /x/ },
  { name: 'an object of a class', value: new Task() },
  { name: 'a function', value: () => 'x' },
  { name: 'a symbol', value: Symbol('x') },
  { name: 'a bigint', value: 1n },
  { name: 'bytes', value: new Uint8Array([1]) },
  { name: 'undefined', value: undefined },
  { name: 'a list with a hole', value: Array(2) },
  { name: 'not a number', value: Number.NaN },
  { name: 'infinity', value: Number.POSITIVE_INFINITY },
  { name: 'a whole number whose last digits are lost', value: 2 ** 60 },
];

describe.each(contractEngines())('$name', ({ open }) => {
  let engine: Engine;
  const echo = (value: unknown) => engine.run({ text: 'RETURN $value AS value', parameters: { value: value as CypherValue } });
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test.each(HOSTILE)('refuses $name, naming the parameter, and goes on', async ({ value }) => {
    await expect(echo(value)).rejects.toMatchObject({ code: 'STATEMENT_REFUSED', message: expect.stringContaining('$value') });
    expect(await echo('still here')).toEqual([{ value: 'still here' }]);
  });

  test('refuses parameters that are no object by name', async () => {
    await expect(engine.run({ text: 'RETURN 1 AS x', parameters: new Map() as never })).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
  });

  test('takes what is plain, 30 levels deep', async () => {
    expect(JSON.stringify(await echo(nested(30)))).toBe(JSON.stringify([{ value: nested(30) }]));
  });

  test('takes a text that tries to end the statement as the text that it is', async () => {
    const text = "'}) DETACH DELETE n // \\u0027 ` $value ; DROP";
    expect(await echo(text)).toEqual([{ value: text }]);
  });

  test('takes keys of a map that mean something to JavaScript, which change nothing of it', async () => {
    const map = JSON.parse('{"__proto__": {"admin": true}, "constructor": "b", "toString": "c"}') as CypherValue;
    expect(await echo(map)).toEqual([{ value: expect.objectContaining({ constructor: 'b', toString: 'c' }) }]);
    expect({}).not.toHaveProperty('admin');
  });

  test('takes a text with half an emoji, and gives back one that is well formed', async () => {
    expect(await echo('반쪽 \ud83d')).toEqual([{ value: '반쪽 \ufffd' }]);
  });

  test('leaves what it is given as it was', async () => {
    const value = Object.freeze({ list: Object.freeze([1, Object.freeze({ a: 2 })]) });
    expect(await echo(value)).toEqual([{ value: { list: [1, { a: 2 }] } }]);
  });
});
