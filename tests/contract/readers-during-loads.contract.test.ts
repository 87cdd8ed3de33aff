import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import type { GraphRows, NodeRow } from '../../src/ingest/derive/graph-rows.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import { readLoadedPointer } from '../../src/ingest/load/read-loaded-pointer.js';
import { nodeKey } from '../../src/model/stored-form/node-key.js';
import { aLargePlan } from '../support/a-large-plan.js';
import { removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const LOADS = 10;
const READERS = 8;
const READS = 2000;

/** The whole of a budget and all its parts, as one field of a query reads them. */
const PARTS = `MATCH (whole:Budget) WHERE whole.key = $key
CALL (whole) {
  MATCH (part:Budget)-[statement:PART_OF]->(whole)
  WITH part, statement ORDER BY part.sortKey, statement.id
  RETURN collect([part.nameEn, statement.lineStarts]) AS parts
}
RETURN [whole.nameEn, parts] AS answer`;

const partsIn = (generation: string): CypherStatement => ({
  text: PARTS,
  parameters: { key: nodeKey(generation, 'budget:large-2030:b-0') },
  coalesces: true,
});

const sortKeyOf = ({ properties }: NodeRow) => String(properties['sortKey']);

/** What a reader of a whole graph gets. */
function answerOf({ nodes, relationships }: GraphRows): string {
  const lines = new Map(relationships.map(({ start, properties }) => [start, properties['lineStarts']]));
  const [whole, ...parts] = nodes.filter(({ label }) => label === 'Budget').sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  return JSON.stringify([whole?.properties['nameEn'], parts.map(({ properties }) => [properties['nameEn'], lines.get(String(properties['id']))])]);
}

describe.each(contractEngines())('readers during ten loads on $name', ({ open }) => {
  let engine: Engine;
  let plans: readonly GraphRows[];
  /** What a reader may see, by generation. */
  let whole: ReadonlyMap<string, string>;
  beforeAll(async () => {
    engine = await open();
    const seeds = [aLargePlan({ budgets: 150, note: 'first' }), aLargePlan({ budgets: 100, note: 'second' })];
    plans = await Promise.all(seeds.map(async (files) => rowsOf(await temporarySeeds(files))));
    whole = new Map(plans.map((rows) => [rows.generation, answerOf(rows)]));
    await load(0);
  });
  afterAll(async () => {
    await engine.close();
    await removeTemporarySeeds();
  });

  /** Readers look at the pointer and read at once, so that a short while is enough for them to end. */
  async function load(index: number): Promise<void> {
    const rows = plans[index % plans.length];
    if (rows) await loadGraph(engine, rows, { settle: 1000 });
  }

  test('see the one graph or the other, none a part', async () => {
    const torn: string[] = [];
    const seen = new Set<string>();
    let reads = 0;
    let loading = true;
    const read = async () => {
      while (loading || reads < READS) {
        const generation = (await readLoadedPointer(engine))?.pointer.generation ?? '';
        const [row] = await engine.run(partsIn(generation));
        reads += 1;
        seen.add(generation);
        if (JSON.stringify(row?.['answer']) !== whole.get(generation)) torn.push(generation);
      }
    };
    const readers = Array.from({ length: READERS }, read);
    for (let index = 1; index <= LOADS; index += 1) await load(index);
    loading = false;
    await Promise.all(readers);
    expect(torn).toEqual([]);
    expect(seen).toEqual(new Set(whole.keys()));
    expect(reads).toBeGreaterThanOrEqual(READS);
    // Where reads go together, they did.
    expect(engine.facts().coalescing?.groups).not.toBe(0);
  }, 180_000);
});
