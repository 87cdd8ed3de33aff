import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../config/read-config.js';
import type { Engine } from '../../engine/engine.js';
import { openEngine } from '../../engine/open-engine.js';
import { examineSource } from './examine-source.js';

const config = { sourceFile: null };
let engine: Engine;

beforeAll(async () => {
  engine = await openEngine(readConfig({}));
});

afterAll(() => engine.close());

test('without a file and without a stored text, citations are not quoted', async () => {
  for (const asked of [engine, null]) {
    expect(await examineSource({ config, documents: [], engine: asked })).toMatchObject({ state: 'remark', sentence: expect.stringContaining('do not quote') });
  }
});

test('where the database holds a text, they are', async () => {
  const text = "CREATE (:SourceText {document: 'document:harbour-2030', sha256: 'x', lines: ['a']})";
  await engine.write([{ text, parameters: {} }]);
  expect(await examineSource({ config, documents: [], engine })).toEqual({
    state: 'ok',
    subject: 'source',
    sentence: 'The database holds the text of document:harbour-2030; citations are quoted.',
  });
});
