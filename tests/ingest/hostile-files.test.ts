import { afterAll, describe, expect, test } from '@jest/globals';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { issuesOf, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';
import { aLargePlan } from '../support/a-large-plan.js';

const DOCUMENT = aLargePlan({ budgets: 0 })['large-2030/document.yaml'] ?? '';

async function codesOf(regions: string | Uint8Array): Promise<readonly string[]> {
  const issues = await issuesOf(await temporarySeeds({ 'large-2030/document.yaml': DOCUMENT, 'large-2030/regions.yaml': regions }));
  return issues.map(({ code, line }) => `${code} at ${line}`);
}

/** Nine levels of ten: a billion entries, were they expanded. */
function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `- &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(', ')}]`);
  return ['- &l0 x', ...levels].join('\n');
}

describe('a hostile file', () => {
  afterAll(removeTemporarySeeds);

  test('of aliases of aliases is refused before anything expands them', async () => {
    const codes = await codesOf(aliasBomb());
    expect(codes).toContain('ALIAS_USED at 1');
    expect(new Set(codes.map((code) => code.split(' ')[0]))).toEqual(new Set(['ALIAS_USED']));
  });

  test.each([
    ['brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['brackets left open', '['.repeat(100_000)],
    ['lists on one line', `${'- '.repeat(100_000)}x`],
    ['mappings', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('of %s thousands deep is refused without ending the process', async (_, text) => {
    expect(await codesOf(text)).toEqual(['SYNTAX at 1']);
  });

  test('of thousands of slips gets the first ten, and the number of the others', async () => {
    const codes = await codesOf('- id: region:a\n'.concat('  ]\n'.repeat(5000)));
    expect(codes).toHaveLength(11);
  });

  test('of lists forty deep is refused', async () => {
    expect(await codesOf(`- ${'['.repeat(40)}${']'.repeat(40)}`)).toEqual(['SYNTAX at 1']);
  });

  test('of 6 MB of YAML is refused with the advice to write JSON Lines', async () => {
    expect(await codesOf(`- id: region:north\n  name: ${'북'.repeat(2_000_000)}`)).toEqual(['FILE_TOO_LARGE at 1']);
  });

  test.each([
    ['of two documents', '- id: region:a\n---\n- id: region:b\n', 'SYNTAX at 2'],
    ['that asks for YAML 1.1', '%YAML 1.1\n---\n- id: region:a\n  name: yes\n', 'PROPERTY_MISSING at 3'],
    ['whose keys are lists', '- ? [a, b]\n  : c\n', 'SYNTAX at 1'],
    ['of merge keys', '- <<: { id: region:a }\n', 'KEY_UNKNOWN at 1'],
    ['of NUL characters', '- id: region:a\n  name: "\\0"\n', 'VALUE_WRONG at 2'],
    ['of half a surrogate pair', '- id: region:a\n  name: "\\uD800"\n', 'VALUE_WRONG at 2'],
  ])('%s is refused where it stands', async (_, text, code) => {
    expect(await codesOf(text)).toContain(code);
  });

  test('cannot reach the prototype of anything', async () => {
    await codesOf('- id: region:a\n  __proto__: { polluted: true }\n  constructor: { prototype: { polluted: true } }\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a bundle', () => {
  afterAll(removeTemporarySeeds);

  test('of JSON Lines may have any size', async () => {
    const rows = await rowsOf(await temporarySeeds(aLargePlan({ budgets: 5_000 })));
    expect(rows.nodes).toHaveLength(5_001);
    expect(rows.relationships).toHaveLength(4_999);
  });

  test('with a byte order mark and Windows line ends reads as any other', async () => {
    const region = '- id: region:north\n  name: 북쪽\n  nameEn: North\n  kind: CITY\n  citations: [{ lines: 6, evidence: [북쪽] }]\n';
    const plain = await rowsOf(await temporarySeeds({ 'large-2030/document.yaml': DOCUMENT, 'large-2030/regions.yaml': region }));
    const windows = await rowsOf(
      await temporarySeeds({ 'large-2030/document.yaml': DOCUMENT, 'large-2030/regions.yaml': `\uFEFF${region.replaceAll('\n', '\r\n')}` }),
    );
    expect(windows).toEqual(plain);
  });

  test.each([
    ['a folder that is not there', '/nowhere/at/all'],
    ['a folder without a bundle', import.meta.dirname.replace(/ingest$/, 'fixture/seeds/harbour-2030/measures')],
  ])('is asked for where seeds are looked for in %s', async (_, folder) => {
    await expect(readBundles(folder)).rejects.toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining(folder) });
  });
});
