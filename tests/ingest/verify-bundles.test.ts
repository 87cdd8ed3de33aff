import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { outlineBundles } from '../../src/ingest/outline/outline-bundles.js';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { printVerifyReport } from '../../src/ingest/verify/print-verify-report.js';
import { readSourceText } from '../../src/ingest/verify/read-source-text.js';
import { verifyBundles } from '../../src/ingest/verify/verify-bundles.js';
import { FIXTURE_SEEDS, removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';

const SOURCE = join(import.meta.dirname, '../fixture/harbour-2030.txt');
const DOCUMENT = 'harbour-2030/document.yaml';

async function verify(seedsDir: string, source = SOURCE) {
  return verifyBundles(outlineBundles(await readBundles(seedsDir)), await readSourceText(source));
}

async function seedsWith(file: string, from: string, to: string): Promise<string> {
  const text = await readFile(join(FIXTURE_SEEDS, file), 'utf8');
  return temporarySeeds({ [file]: text.replace(from, to) }, FIXTURE_SEEDS);
}

describe('a bundle held against its document', () => {
  afterAll(removeTemporarySeeds);

  test('passes where everything stands on its lines', async () => {
    const report = await verify(FIXTURE_SEEDS);
    expect(report.issues).toEqual([]);
    expect(printVerifyReport(report)).toMatch(/^document:harbour-2030: \d+ citations .* all stand there\.$/);
  });

  test.each([
    [
      'evidence that is not on its line',
      'harbour-2030/laws.yaml',
      '[국회 통과]',
      '[국회 부결]',
      { code: 'EVIDENCE_NOT_PRINTED', line: 6, term: '국회 부결', lines: 'line 16' },
    ],
    [
      'a printed name that is not on its lines',
      'harbour-2030/laws.yaml',
      'name: 섬항로법',
      'name: 섬항로특별법',
      { code: 'NAME_NOT_PRINTED', name: '섬항로특별법', lines: 'line 30' },
      { code: 'TARGET_NOT_NAMED' },
    ],
    ['an alias that is nowhere', 'harbour-2030/themes.yaml', '[일하는 사람]', '[노는 사람]', { code: 'ALIAS_NOT_PRINTED', name: '노는 사람' }],
    [
      'a statement whose lines do not name its target',
      'harbour-2030/clusters.yaml',
      'to: region:east-coast, citations: [{ lines: 23, evidence: [동쪽 연안] }]',
      'to: region:east-coast, citations: [{ lines: 22, evidence: [수산물] }]',
      { code: 'TARGET_NOT_NAMED', target: 'region:east-coast', name: '동쪽 연안', lines: 'line 22' },
    ],
    ['another number of lines', DOCUMENT, 'lineCount: 41', 'lineCount: 42', { code: 'LINE_COUNT_WRONG', given: 42, counted: 41 }],
  ])('fails for %s', async (_, file, from, to, ...expected) => {
    const { issues } = await verify(await seedsWith(file, from, to));
    expect([...issues].sort((a, b) => (a.code < b.code ? -1 : 1))).toMatchObject(expected);
  });

  test('never shows more of the document than what was searched for', async () => {
    const report = await verify(await seedsWith('harbour-2030/laws.yaml', '[국회 통과]', '[국회 부결]'));
    expect(printVerifyReport(report)).toContain('"국회 부결" does not stand on line 16');
    expect(printVerifyReport(report)).not.toContain('항만구역 특례');
  });

  test('is refused where the file is another one, with both hashes', async () => {
    const other = join(await temporarySeeds({ 'other.txt': 'another text\n' }), 'other.txt');
    await expect(verify(FIXTURE_SEEDS, other)).rejects.toMatchObject({ code: 'SOURCE_MISMATCH', message: expect.stringContaining('a4628858') });
  });

  test('is refused where the file cannot be read or is no text', async () => {
    await expect(readSourceText('/nowhere.txt')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    const bytes = join(await temporarySeeds({ 'bytes.txt': new Uint8Array([0xff, 0xfe]) }), 'bytes.txt');
    await expect(readSourceText(bytes)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test.each([
    ['ends with a line break', 'one\ntwo\n'],
    ['ends without one', 'one\ntwo'],
    ['comes from Windows', 'one\r\ntwo\r\n'],
  ])('counts lines as editors do where the file %s', async (_, text) => {
    const file = join(await temporarySeeds({}), 'text.txt');
    await writeFile(file, text);
    expect(await readSourceText(file)).toEqual({ sha256: createHash('sha256').update(text).digest('hex'), lines: ['one', 'two'] });
  });
});
