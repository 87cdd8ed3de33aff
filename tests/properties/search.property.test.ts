import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/config/read-config.js';
import { explainOperation } from '../support/explain-operation.js';

const { limits } = readConfig({});
const SEARCH = 'query ($query: String!) { search(query: $query, first: 3) { totalCount edges { match node { id } highlights { text } } } }';
const RESOLVE = 'query ($names: [String!]!) { resolve(names: $names) { status candidates { score } } }';
const REFUSALS = ['SEARCH_TEXT_TOO_LONG', 'SEARCH_TOO_MANY_WORDS'];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom('배', 'ㅂ', 'ㄳ', 'ᄇ', 'a', 'B', 'é', ' ', '.', '5', '[', '*', '\\', '\u0000', '\ud83d', '𠀀', '\u0301'), maxLength: 40 }),
);

const codesOf = (errors: readonly { readonly originalError?: unknown }[]) =>
  errors.map(({ originalError }) => (originalError as { code?: string } | null)?.code);

test('any query is refused with a code of the catalogue, needs no statement, or has one of two texts', async () => {
  const texts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyText, async (query) => {
      const { traces, errors } = await explainOperation(SEARCH, { limits, variables: { query } });
      expect(codesOf(errors).filter((code) => !REFUSALS.includes(code ?? ''))).toEqual([]);
      for (const { statement } of traces) if (statement) texts.add(statement.text);
    }),
    { numRuns: 400 },
  );
  // With and without a Latin word as the longest one.
  expect(texts.size).toBe(2);
});

test('any patterns that stand in parameters are regular expressions without signs of the caller', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (query) => {
      const { traces } = await explainOperation(SEARCH, { limits, variables: { query } });
      const words = (traces[0]?.statement?.parameters['search_node_words'] ?? []) as readonly Readonly<Record<string, string>>[];
      for (const { initialsPattern = '', errorsPattern = '' } of words) {
        expect(() => [new RegExp(initialsPattern, 'u'), new RegExp(errorsPattern, 'u')]).not.toThrow();
        expect(initialsPattern.replace(/\[[ㄱ-ㅎ][가-힣]-[가-힣]\]|\[\.\]/gu, '')).toMatch(/^(\.\*[\p{L}\p{N}]*\.\*)?$/u);
      }
    }),
    { numRuns: 200 },
  );
});

test('any names are resolved by one text, whatever and however many they are', async () => {
  const texts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (names) => {
      const { traces, errors } = await explainOperation(RESOLVE, { limits, variables: { names } });
      expect(codesOf(errors).filter((code) => !REFUSALS.includes(code ?? ''))).toEqual([]);
      for (const { statement } of traces) if (statement) texts.add(statement.text);
    }),
    { numRuns: 200 },
  );
  expect(texts.size).toBe(1);
});
