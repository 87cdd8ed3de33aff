import type { Config } from '../../config/config.js';
import type { Engine } from '../../engine/engine.js';
import { openEngine } from '../../engine/open-engine.js';
import { printDiff } from '../../ingest/diff/print-diff.js';
import { loadGraph } from '../../ingest/load/load-graph.js';
import { printLoadReport } from '../../ingest/load/print-load-report.js';
import { storeSource } from '../../ingest/load/store-source.js';
import type { PreparedGraph } from '../../ingest/prepare/prepared-graph.js';
import { prepareGraph, previewGraph } from '../../ingest/run-ingest.js';
import { findDocument } from '../../ingest/verify/find-document.js';
import { readSourceText } from '../../ingest/verify/read-source-text.js';
import type { SourceText } from '../../ingest/verify/source-text.js';
import { showProgress } from './show-progress.js';

/** How the seeds are loaded. */
export interface LoadFlags {
  readonly dryRun: boolean;
  readonly wait: boolean;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The operator's text, known to be of one of the documents before anything is written. */
async function readSource({ sourceFile }: Config, { facts }: PreparedGraph): Promise<SourceText | null> {
  if (sourceFile === null) return null;
  const source = await readSourceText(sourceFile);
  findDocument(facts.documents, source);
  return source;
}

async function loadPrepared(engine: Engine, prepared: PreparedGraph, source: SourceText | null, wait: boolean): Promise<void> {
  // The text first: it is quoted from as soon as the graph that cites it is seen.
  const document = source && (await storeSource(engine, prepared.facts.documents, source));
  say(printLoadReport(await loadGraph(engine, prepared.rows, { wait, onProgress: showProgress() })));
  if (document) say(`Citations of ${document.id} are quoted.`);
}

async function run(engine: Engine, config: Config, { dryRun, wait }: LoadFlags): Promise<void> {
  const prepared = await prepareGraph(config);
  const source = await readSource(config, prepared);
  say(printDiff(await previewGraph(engine, prepared)));
  if (!engine.capabilities.persistent)
    return void say(
      'The seeds are sound. Nothing is loaded: no database is configured, and `workplan-graph serve` builds the graph in its memory at every start.',
    );
  if (dryRun) return void say('Nothing was loaded (--dry-run).');
  await loadPrepared(engine, prepared, source, wait);
}

/** Checks the seeds, shows what they change, and loads them where the engine keeps a graph and it is no dry run. */
export async function load(config: Config, flags: LoadFlags): Promise<void> {
  const engine = await openEngine(config);
  try {
    await run(engine, config, flags);
  } finally {
    await engine.close();
  }
}
