import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { storeSource } from '../../src/ingest/load/store-source.js';
import { buildGraph, prepareGraph } from '../../src/ingest/run-ingest.js';
import { readSourceText } from '../../src/ingest/verify/read-source-text.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { contractEngines } from './engines.js';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURE = join(ROOT, 'tests/fixture');

test.each(contractEngines())('a text that is stored later is quoted by a running service, without a new load, on $name', async (contract) => {
  const engine = await contract.open();
  const prepared = await prepareGraph({ seedsDir: join(FIXTURE, 'seeds'), cacheDir: join(ROOT, '.cache/tests') });
  await buildGraph(engine, prepared, { settle: 0 });
  const states = new GraphStateReader(engine, { maxAge: 0 });
  const before = await states.current();
  await storeSource(engine, prepared.facts.documents, await readSourceText(join(FIXTURE, 'harbour-2030.txt')));
  const after = await states.current();
  await engine.close();
  expect(before.sources.size).toBe(0);
  expect(after.pointer).toEqual(before.pointer);
  expect(after.sources.get('document:harbour-2030')?.length).toBe(41);
});
