import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { countStored } from './count-stored.js';
import { flipGeneration } from './flip-generation.js';
import type { LoadContext } from './load-context.js';
import { LoadLock } from './load-lock.js';
import { loadSettings, type LoadOptions } from './load-options.js';
import type { LoadReport } from './load-report.js';
import { readLoadedPointer, type LoadedPointer } from './read-loaded-pointer.js';
import { refuseForeignData } from './refuse-foreign-data.js';
import { listGenerations, removeGenerations } from './remove-generations.js';
import { verifyGeneration } from './verify-generation.js';
import { writeGeneration } from './write-generation.js';

/** Milliseconds until no reader can be on the generation before the current one. */
function unsettled({ settings: { settle } }: LoadContext, { pointer }: LoadedPointer): number {
  return Math.max(0, Date.parse(pointer.loadedAt) + settle - Date.now());
}

/** Removes what no reader can be on: what killed loads left, and the previous generation where its readers have ended. */
async function clearLeftovers(context: LoadContext, loaded: LoadedPointer | null): Promise<readonly string[]> {
  const kept = [loaded?.pointer.generation, loaded && unsettled(context, loaded) > 0 ? loaded.previous : null];
  const leftovers = (await listGenerations(context.engine)).filter((generation) => !kept.includes(generation));
  await removeGenerations(context, leftovers);
  await context.settings.onProgress({ step: 'CLEARED', done: leftovers.length, total: leftovers.length });
  return leftovers;
}

/** Waits until readers have left the previous generation, and removes it; without waiting, it is left to the next load. */
async function removePrevious(context: LoadContext, loaded: LoadedPointer): Promise<Pick<LoadReport, 'removed' | 'left'>> {
  const { engine, settings } = context;
  const old = (await listGenerations(engine)).filter((generation) => generation !== loaded.pointer.generation);
  const rest = unsettled(context, loaded);
  if (old.length > 0 && rest > 0 && !settings.wait) return { removed: [], left: old };
  if (old.length > 0) await sleep(rest);
  await settings.onProgress({ step: 'SETTLED', done: rest, total: rest });
  await removeGenerations(context, old);
  return { removed: old, left: [] };
}

/** Where the graph before the current one is loaded again, its nodes are still there for readers to end on: they go first. */
async function makeRoom(context: LoadContext, generation: string, loaded: LoadedPointer | null): Promise<void> {
  if (!loaded || loaded.previous !== generation || unsettled(context, loaded) === 0) return;
  await sleep(unsettled(context, loaded));
  await removeGenerations(context, [generation]);
}

async function loadLocked(context: LoadContext, rows: GraphRows): Promise<LoadReport> {
  const loaded = await readLoadedPointer(context.engine);
  const cleared = await clearLeftovers(context, loaded);
  const unchanged = loaded?.pointer.generation === rows.generation;
  if (!unchanged) {
    await makeRoom(context, rows.generation, loaded);
    const before = await countStored(context.engine);
    const sample = await writeGeneration(context, rows);
    await context.lock.requireHeld();
    await verifyGeneration(context.engine, { facts: rows.facts, sample, before });
    await context.settings.onProgress({ step: 'VERIFIED', done: 1, total: 1 });
  }
  const pointer = unchanged ? loaded.pointer : Object.freeze({ ...rows.facts, loadedAt: new Date().toISOString() });
  const previous = unchanged ? loaded.previous : (loaded?.pointer.generation ?? null);
  if (!unchanged) {
    await flipGeneration(context, pointer, previous);
    await context.settings.onProgress({ step: 'FLIPPED', done: 1, total: 1 });
  }
  const { removed, left } = await removePrevious(context, { pointer, previous });
  return Object.freeze({ outcome: unchanged ? 'UNCHANGED' : 'LOADED', pointer, removed: [...cleared, ...removed], left });
}

/**
 * Loads a graph so that readers see the old one or the new one, never a part: it is written beside the old one, verified,
 * and pointed to; the old one goes when its readers have ended. Killed at any point, it leaves the old graph or the new,
 * and what else it leaves the next load removes. A database that holds this very graph is left as it is.
 * Rejects with FOREIGN_DATA, LOAD_IN_PROGRESS or LOAD_NOT_VERIFIED, or with what the engine says.
 */
export async function loadGraph(engine: Engine, rows: GraphRows, options: LoadOptions = {}): Promise<LoadReport> {
  const settings = loadSettings(options);
  await refuseForeignData(engine);
  await engine.applySchema(GRAPH_MODEL);
  await settings.onProgress({ step: 'CHECKED', done: 1, total: 1 });
  const lock = await LoadLock.take(engine, settings.lockExpiry);
  try {
    await settings.onProgress({ step: 'LOCKED', done: 1, total: 1 });
    return await loadLocked({ engine, lock, settings }, rows);
  } finally {
    await lock.release();
  }
}
