import { expect, test } from '@jest/globals';
import { CountedCache } from './counted-cache.js';

interface Text {
  readonly text: string;
}

test('what was used longest ago goes first, and it counts how often it served', () => {
  const cache = new CountedCache<Text>({ name: 'texts', max: 2 });
  for (const text of ['a', 'b']) cache.set(text, { text });
  cache.get('a');
  cache.set('c', { text: 'c' });
  expect([cache.get('a'), cache.get('b')]).toEqual([{ text: 'a' }, undefined]);
  expect(cache.facts).toEqual({ name: 'texts', size: 2, max: 2, bytes: null, maxBytes: null, hits: 2, misses: 1 });
});

test('its entries take no more bytes than it may hold, and one that alone is larger is not kept', () => {
  const cache = new CountedCache<Text>({ name: 'texts', bytes: { max: 10, of: ({ text }) => text.length } });
  for (const text of ['four', 'five', 'three', 'far too long']) cache.set(text, { text });
  expect(cache.facts).toMatchObject({ size: 2, max: null, bytes: 9, maxBytes: 10 });
  expect(cache.get('five')).toEqual({ text: 'five' });
});
