import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RecordingEngine } from '../../src/engine/recording/recording-engine.js';
import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import type { NodeRow } from '../../src/ingest/derive/graph-rows.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import { readLoadedPointer } from '../../src/ingest/load/read-loaded-pointer.js';
import { nodeKey } from '../../src/model/stored-form/node-key.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { aLargePlan } from '../support/a-large-plan.js';
import { serveLoadedGraph, type GraphServer } from '../support/serve-graph.js';
import { type HeldRows, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const LOADS = 10;
const LOADS_FOLLOWED = 3;
const READERS = 8;
const READS = 2000;
const CLIENTS = 2;
/** Milliseconds between the requests of a client, and between the reads of a reader, who would else keep a core from the loads. */
const PAUSE = 10;
const READER_PAUSE = 4;
/** Milliseconds in which a service sees a flip. */
const SEEN_WITHIN = 200;

/** A graph told twice over: of which generation it is, and what stands in it; a mixture would not fit together. */
const OPERATION = `{ meta { dataVersion }
  budget(id: "budget:large-2030:b-0") { nameEn parts(first: 5) { totalCount edges { node { nameEn } } } }
  budgets(first: 1) { totalCount edges { node { nameEn } } } }`;

interface Told {
  readonly meta: { readonly dataVersion: string };
  readonly budget: {
    readonly nameEn: string;
    readonly parts: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly nameEn: string } }[] };
  };
  readonly budgets: { readonly totalCount: number };
}

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
function answerOf({ nodes, relationships }: HeldRows): string {
  const lines = new Map(relationships.map(({ start, properties }) => [start, properties['lineStarts']]));
  const [whole, ...parts] = nodes.filter(({ label }) => label === 'Budget').sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  return JSON.stringify([whole?.properties['nameEn'], parts.map(({ properties }) => [properties['nameEn'], lines.get(String(properties['id']))])]);
}

/** Whether all parts of an answer are of the generation that it names. */
function fitsTogether({ meta, budget, budgets }: Told, plans: readonly HeldRows[]): boolean {
  const all = plans.find(({ generation }) => generation === meta.dataVersion)?.nodes.filter(({ label }) => label === 'Budget') ?? [];
  const names = new Set(all.map(({ properties }) => properties['nameEn']));
  const { totalCount, edges } = budget.parts;
  const told = [budget.nameEn, ...edges.map(({ node }) => node.nameEn)];
  return totalCount === all.length - 1 && budgets.totalCount === all.length && told.every((name) => names.has(name));
}

describe.each(contractEngines())('readers during ten loads on $name', ({ open }) => {
  let engine: Engine;
  let plans: readonly HeldRows[];
  /** What a reader may see, by generation. */
  let whole: ReadonlyMap<string, string>;
  let server: GraphServer;
  beforeAll(async () => {
    engine = await open();
    const seeds = [aLargePlan({ budgets: 150, note: 'first' }), aLargePlan({ budgets: 100, note: 'second' }), aLargePlan({ budgets: 50, note: 'third' })];
    plans = await Promise.all(seeds.map(async (files) => rowsOf(await temporarySeeds(files))));
    whole = new Map(plans.map((rows) => [rows.generation, answerOf(rows)]));
    await load(0);
    server = await serveLoadedGraph({ engine: new RecordingEngine(engine), graphStates: new GraphStateReader(engine, { maxAge: SEEN_WITHIN }) });
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    await removeTemporarySeeds();
  });

  /** Readers look at the pointer and read at once, so that a short while is enough for them to end. */
  async function load(index: number): Promise<void> {
    const rows = plans[index % plans.length];
    if (rows) await loadGraph(engine, rows, { settle: 400 });
  }

  let loaded = 0;
  async function loadOneByOne(count: number): Promise<void> {
    for (let left = count; left > 0; left -= 1) {
      await load(loaded + 1);
      loaded += 1;
    }
  }

  /** The place of a generation in the order of loads, of those that a client may see: three in a row are different plans. */
  const placeOf = (generation: string, earliest: number): number =>
    earliest + [0, 1, 2].findIndex((ahead) => plans[(earliest + ahead) % plans.length]?.generation === generation);

  /** Asks as a front end does, with the tag of what it has, until the loads end. Tells what was wrong with what it was told. */
  async function follow({ done, loading }: { readonly done: () => number; readonly loading: () => boolean }): Promise<readonly string[]> {
    const wrong: string[] = [];
    const address = `${server.url}?${String(new URLSearchParams({ query: OPERATION }))}`;
    let [tag, generation, place] = ['', '', done()];
    while (loading()) {
      const earliest = done();
      const answer = await fetch(address, { headers: { 'if-none-match': tag } });
      const text = await answer.text();
      if (answer.status === 200) {
        const { data } = JSON.parse(text) as { readonly data: Told };
        if (!fitsTogether(data, plans)) wrong.push(`torn: ${text}`);
        [tag, generation] = [answer.headers.get('etag') ?? '', data.meta.dataVersion];
      } else if (answer.status !== 304) wrong.push(text);
      const now = placeOf(generation, earliest);
      if (now < place || now > done() + 1)
        wrong.push(`${String(answer.status)} of load ${String(now)} after ${String(place)}, with ${String(earliest)} loaded`);
      place = Math.max(place, now);
      await sleep(PAUSE);
    }
    return wrong;
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
        await sleep(READER_PAUSE);
      }
    };
    const readers = Array.from({ length: READERS }, read);
    await loadOneByOne(LOADS);
    loading = false;
    await Promise.all(readers);
    expect(torn).toEqual([]);
    expect(seen).toEqual(new Set(whole.keys()));
    expect(reads).toBeGreaterThanOrEqual(READS);
    // Where reads go together, they did.
    expect(engine.facts().coalescing?.groups).not.toBe(0);
  }, 180_000);

  test('as clients over HTTP see whole answers in the order of the loads, also those that are kept and those that are told by their tag', async () => {
    let loading = true;
    const clients = Array.from({ length: CLIENTS }, () => follow({ done: () => loaded, loading: () => loading }));
    await loadOneByOne(LOADS_FOLLOWED);
    loading = false;
    expect((await Promise.all(clients)).flat()).toEqual([]);
  }, 180_000);
});
