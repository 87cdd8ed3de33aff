import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { diffGraph } from '../../src/ingest/diff/diff-graph.js';
import { printDiff } from '../../src/ingest/diff/print-diff.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import { LoadLock } from '../../src/ingest/load/load-lock.js';
import type { LoadProgress, LoadStep } from '../../src/ingest/load/load-progress.js';
import { printLoadReport } from '../../src/ingest/load/print-load-report.js';
import { storeSource } from '../../src/ingest/load/store-source.js';
import { readSourceText } from '../../src/ingest/verify/read-source-text.js';
import { storedGraph } from '../support/stored-graph.js';
import { FIXTURE_SEEDS, type HeldRows, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const AT_ONCE = { settle: 0 };
const SOURCE = join(import.meta.dirname, '../fixture/harbour-2030.txt');

/** The fixture with a law of another status, a law more, and a region that no cluster links any more. */
async function changedSeeds(): Promise<string> {
  const laws = await readFile(join(FIXTURE_SEEDS, 'harbour-2030/laws.yaml'), 'utf8');
  const clusters = await readFile(join(FIXTURE_SEEDS, 'harbour-2030/clusters.yaml'), 'utf8');
  const added = '- { id: law:wind-act, name: 바람법, nameEn: Wind Act, nameOrigin: OWN, citations: [{ lines: 1, evidence: [항만] }] }\n';
  return temporarySeeds(
    {
      'harbour-2030/laws.yaml': laws.replace('status: PASSED', 'status: IN_FORCE') + added,
      'harbour-2030/clusters.yaml': clusters.replace(/.*to: region:pine-island.*\n/, ''),
    },
    FIXTURE_SEEDS,
  );
}

describe.each(contractEngines())('a load on $name', ({ open }) => {
  let engine: Engine;
  let rows: HeldRows;
  let changed: HeldRows;
  beforeAll(async () => {
    [rows, changed] = await Promise.all([rowsOf(FIXTURE_SEEDS), changedSeeds().then(rowsOf)]);
  });
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(() => engine.close());
  afterAll(removeTemporarySeeds);

  const write = (text: string, parameters = {}) => engine.write([{ text, parameters }]);

  test('brings exactly the nodes and relationships of the bundles', async () => {
    const report = await loadGraph(engine, rows, AT_ONCE);
    expect(printLoadReport(report)).toBe(`Loaded graph ${rows.generation} with 82 nodes and 123 relationships.`);
    const { items, generations } = await storedGraph(engine);
    expect(items).toHaveLength(205);
    expect(generations).toEqual([rows.generation]);
  });

  test('of what is loaded already changes nothing and says so', async () => {
    await loadGraph(engine, rows, AT_ONCE);
    const before = await storedGraph(engine);
    expect(printDiff(await diffGraph(engine, rows))).toBe(`No difference: ${rows.generation} is loaded.`);
    const report = await loadGraph(engine, rows, AT_ONCE);
    expect(report.outcome).toBe('UNCHANGED');
    expect(printLoadReport(report)).toMatch(/^Nothing to do: the database holds this very graph/);
    expect(await storedGraph(engine)).toEqual(before);
  });

  test('shows what it adds, changes and removes, and leaves nothing of the old graph', async () => {
    await loadGraph(engine, rows, AT_ONCE);
    const diff = await diffGraph(engine, changed);
    expect(diff.types.map(({ name, added, changed: other, removed }) => ({ name, added, changed: other, removed }))).toEqual([
      { name: 'Law', added: ['law:wind-act'], changed: ['law:lighthouse-belt-act'], removed: [] },
      { name: 'LINKS', added: [], changed: [], removed: ['cluster:lighthouse-belt|LINKS|region:pine-island|MEMBER'] },
    ]);
    expect(printDiff(diff)).toContain(': 1 added, 1 changed, 1 removed');
    const report = await loadGraph(engine, changed, AT_ONCE);
    expect(report.removed).toEqual([rows.generation]);
    expect((await storedGraph(engine)).generations).toEqual([changed.generation]);
    expect((await diffGraph(engine, changed)).types).toEqual([]);
  });

  test('that does not wait leaves the old graph to the next load', async () => {
    await loadGraph(engine, rows, AT_ONCE);
    const report = await loadGraph(engine, changed, { settle: 60_000, wait: false });
    expect(report.left).toEqual([rows.generation]);
    expect(new Set((await storedGraph(engine)).generations)).toEqual(new Set([rows.generation, changed.generation]));
    const next = await loadGraph(engine, changed, AT_ONCE);
    expect(next).toMatchObject({ outcome: 'UNCHANGED', removed: [rows.generation], left: [] });
    expect((await storedGraph(engine)).generations).toEqual([changed.generation]);
  });

  test('back to the graph before, whose nodes still stand, brings it whole', async () => {
    await loadGraph(engine, rows, AT_ONCE);
    await loadGraph(engine, changed, { settle: 60_000, wait: false });
    await loadGraph(engine, rows, { settle: 1 });
    expect(await storedGraph(engine)).toMatchObject({ current: rows.generation, generations: [rows.generation] });
    expect((await storedGraph(engine)).items).toHaveLength(205);
  });

  test.each([
    ['a stranger', "CREATE (n:Person {name: 'A'})"],
    ['a node without a label', "CREATE (n {name: 'A'})"],
    ['an Entity that is not ours', "CREATE (n:Entity {id: 'A'})"],
    ['a Graph of another name', "CREATE (n:Graph {name: 'another'})"],
  ])('refuses a database that holds %s, and touches nothing', async (_, text) => {
    await write(text);
    await expect(loadGraph(engine, rows, AT_ONCE)).rejects.toMatchObject({ code: 'FOREIGN_DATA', message: expect.stringContaining('holds 1 nodes') });
    expect(await engine.run({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} })).toEqual([{ count: 1 }]);
  });

  test('is refused while another runs, which goes on', async () => {
    const others: unknown[] = [];
    let begun = false;
    const onProgress = async ({ step }: LoadProgress) => {
      if (step !== 'NODES' || begun) return;
      begun = true;
      others.push(await loadGraph(engine, changed, AT_ONCE).catch((error: unknown) => error));
    };
    await loadGraph(engine, rows, { ...AT_ONCE, onProgress });
    expect(others).toMatchObject([{ code: 'LOAD_IN_PROGRESS', message: expect.stringContaining(`/${process.pid}/`) }]);
    expect((await storedGraph(engine)).current).toBe(rows.generation);
  });

  test('takes over the lock of a load that died, once it has expired', async () => {
    const dead = { run: engine.run.bind(engine) } as unknown as Engine;
    await LoadLock.take(dead, 60_000);
    await expect(loadGraph(engine, rows, AT_ONCE)).rejects.toMatchObject({ code: 'LOAD_IN_PROGRESS' });
    await write('MATCH (lock:GraphLock) SET lock.expires = 1');
    expect((await loadGraph(engine, rows, AT_ONCE)).outcome).toBe('LOADED');
  });

  test('keeps its lock for as long as it takes', async () => {
    const lock = await LoadLock.take(engine, 300);
    await sleep(1000);
    await expect(LoadLock.take(engine, 300)).rejects.toMatchObject({ code: 'LOAD_IN_PROGRESS' });
    await lock.release();
    await (await LoadLock.take(engine, 300)).release();
  });

  test.each<LoadStep>(['CLEARED', 'NODES', 'RELATIONSHIPS', 'VERIFIED'])('whose lock was taken over after %s goes no further', async (stolenAfter) => {
    await loadGraph(engine, rows, AT_ONCE);
    const steal = "MATCH (lock:GraphLock) SET lock.holder = 'thief', lock.expires = 9000000000000";
    const onProgress = async ({ step }: LoadProgress) => {
      if (step === stolenAfter) await write(steal);
    };
    await expect(loadGraph(engine, changed, { ...AT_ONCE, onProgress })).rejects.toMatchObject({
      code: 'LOAD_IN_PROGRESS',
      message: expect.stringContaining('thief'),
    });
    expect((await storedGraph(engine)).current).toBe(rows.generation);
  });

  test.each([
    ['lost a node', 'MATCH (n:Law) WHERE n.generation = $generation AND n.id = $id DETACH DELETE n'],
    ['lost a relationship', 'MATCH (n:Law)<-[r:DEPENDS_ON]-() WHERE n.generation = $generation AND n.id = $id DELETE r'],
    ['changed a value', "MATCH (n:Law) WHERE n.generation = $generation AND n.id = $id SET n.status = 'IN_FORCE'"],
  ])('of which the database %s on the way is not shown to readers, and the next one is whole', async (_, text) => {
    await loadGraph(engine, changed, AT_ONCE);
    const parameters = { generation: rows.generation, id: 'law:lighthouse-belt-act' };
    const onProgress = async ({ step, done, total }: LoadProgress) => {
      if (step === 'RELATIONSHIPS' && done === total) await write(text, parameters);
    };
    await expect(loadGraph(engine, rows, { ...AT_ONCE, onProgress })).rejects.toMatchObject({ code: 'LOAD_NOT_VERIFIED' });
    expect((await storedGraph(engine)).current).toBe(changed.generation);
    await loadGraph(engine, rows, AT_ONCE);
    expect(await storedGraph(engine)).toMatchObject({ current: rows.generation, generations: [rows.generation] });
  });

  test.each<LoadStep>(['CHECKED', 'LOCKED', 'CLEARED', 'NODES', 'RELATIONSHIPS', 'VERIFIED', 'FLIPPED', 'SETTLED', 'REMOVED'])(
    'that fails after %s leaves the old graph or the new, and nothing that the next load does not clear',
    async (failing) => {
      await loadGraph(engine, rows, AT_ONCE);
      const onProgress = ({ step }: LoadProgress) => {
        if (step === failing) throw new Error('power cut');
      };
      await expect(loadGraph(engine, changed, { ...AT_ONCE, onProgress })).rejects.toThrow('power cut');
      const { current, items } = await storedGraph(engine);
      const flipped = ['FLIPPED', 'SETTLED', 'REMOVED'].includes(failing);
      expect(current).toBe(flipped ? changed.generation : rows.generation);
      expect(items).toHaveLength(205);
      await loadGraph(engine, changed, AT_ONCE);
      expect((await storedGraph(engine)).generations).toEqual([changed.generation]);
      expect((await diffGraph(engine, changed)).types).toEqual([]);
    },
  );

  test('keeps the text of a document apart, for quoting', async () => {
    await loadGraph(engine, rows, AT_ONCE);
    const source = await readSourceText(SOURCE);
    expect((await storeSource(engine, rows.facts.documents, source)).id).toBe('document:harbour-2030');
    await storeSource(engine, rows.facts.documents, source);
    await loadGraph(engine, changed, AT_ONCE);
    const stored = await engine.run({ text: 'MATCH (source:SourceText) RETURN source.document AS document, source.lines AS lines', parameters: {} });
    expect(stored).toEqual([{ document: 'document:harbour-2030', lines: source.lines }]);
    await expect(storeSource(engine, rows.facts.documents, { ...source, sha256: '0' })).rejects.toMatchObject({ code: 'SOURCE_MISMATCH' });
  });
});
