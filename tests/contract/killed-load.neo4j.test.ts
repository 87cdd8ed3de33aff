import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { contentOf } from '../../src/ingest/diff/read-loaded-graph.js';
import type { StoredProperties } from '../../src/ingest/derive/graph-rows.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import type { LoadStep } from '../../src/ingest/load/load-progress.js';
import { readLoadedPointer } from '../../src/ingest/load/read-loaded-pointer.js';
import { listGenerations } from '../../src/ingest/load/remove-generations.js';
import { storedGraph } from '../support/stored-graph.js';
import { aLargePlan } from '../support/a-large-plan.js';
import { type HeldRows, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const ROOT = join(import.meta.dirname, '../..');

interface Plan {
  readonly seedsDir: string;
  readonly rows: HeldRows;
}

/** Where a load is killed: after a step has been told the nth time, or some milliseconds into what comes then. */
interface KillPoint {
  readonly step: LoadStep;
  readonly nth?: number;
  readonly delay?: number;
}

const KILL_POINTS: readonly KillPoint[] = [
  { step: 'CHECKED' },
  { step: 'LOCKED' },
  { step: 'CLEARED', delay: 10 },
  { step: 'NODES' },
  { step: 'NODES', delay: 20 },
  { step: 'NODES', nth: 2 },
  { step: 'RELATIONSHIPS' },
  { step: 'RELATIONSHIPS', delay: 20 },
  { step: 'VERIFIED' },
  { step: 'FLIPPED' },
  { step: 'SETTLED', delay: 10 },
  { step: 'REMOVED' },
];

/** Two batches of nodes, and no more. */
async function aPlan(note: string): Promise<Plan> {
  const seedsDir = await temporarySeeds(aLargePlan({ budgets: 1100, note }));
  return { seedsDir, rows: await rowsOf(seedsDir) };
}

describe('a load that is killed', () => {
  let engine: Engine;
  let cacheDir: string;
  let plans: readonly [Plan, Plan];
  beforeAll(async () => {
    const neo4j = contractEngines().find(({ name }) => name === 'neo4j');
    if (!neo4j) throw new Error('These tests need a Neo4j.');
    engine = await neo4j.open();
    cacheDir = await mkdtemp(join(tmpdir(), 'killed-load-'));
    plans = await Promise.all([aPlan('first'), aPlan('second')]);
    await loadGraph(engine, plans[0].rows, { settle: 0 });
  });
  afterAll(async () => {
    await engine.close();
    await removeTemporarySeeds();
    await rm(cacheDir, { recursive: true, force: true });
  });

  const verify = async ({ nodes, relationships }: HeldRows) => {
    const itemOf = (kind: string, name: string, { properties }: { readonly properties: StoredProperties }) =>
      `${kind} ${name} ${String(properties['id'])} ${contentOf(properties)}`;
    const whole = [...nodes.map((row) => itemOf('NODE', row.label, row)), ...relationships.map((row) => itemOf('RELATIONSHIP', row.type, row))];
    expect((await storedGraph(engine)).items).toEqual(whole.sort());
  };

  async function loadAndDie({ seedsDir }: Plan, { step, nth = 1, delay = 0 }: KillPoint): Promise<string | null> {
    const script = ['--import', './tools/swc-register.mjs', 'tests/support/load-and-die.ts', seedsDir, cacheDir, step, String(nth), String(delay)];
    const child = spawn(process.execPath, script, { cwd: ROOT, stdio: 'inherit' });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    return signal;
  }

  /** The next load, which has to wait until the dead one's lock has expired. */
  async function loadNext(rows: HeldRows): Promise<void> {
    for (;;) {
      try {
        await loadGraph(engine, rows, { settle: 0 });
        return;
      } catch (error) {
        if (!(error instanceof GraphApiError) || error.code !== 'LOAD_IN_PROGRESS') throw error;
        await sleep(100);
      }
    }
  }

  test.each(KILL_POINTS)('at %o leaves the old graph or the new, whole, and the next load clears what else it left', async (point) => {
    const current = (await readLoadedPointer(engine))?.pointer.generation;
    const [old, next] = plans[0].rows.generation === current ? plans : [plans[1], plans[0]];
    expect(await loadAndDie(next, point)).toBe('SIGKILL');

    const seen = (await readLoadedPointer(engine))?.pointer.generation;
    const flipped = ['FLIPPED', 'SETTLED', 'REMOVED'].includes(point.step);
    expect(seen).toBe(flipped ? next.rows.generation : old.rows.generation);
    await verify(flipped ? next.rows : old.rows);

    await loadNext(next.rows);
    await verify(next.rows);
    expect(await listGenerations(engine)).toEqual([next.rows.generation]);
    expect(await engine.run({ text: 'MATCH ()-[r]->() RETURN count(r) AS count', parameters: {} })).toEqual([{ count: next.rows.relationships.length }]);
  });
});
