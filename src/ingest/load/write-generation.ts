import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { gatherRows } from './gather-rows.js';
import { GenerationSample } from './generation-sample.js';
import type { LoadContext } from './load-context.js';
import type { LoadStep } from './load-progress.js';
import { RowWriter } from './row-writer.js';
import { writeInFlight } from './write-in-flight.js';

/** Batches that are written at once: one is made ready in this thread while the engine writes another. */
const IN_FLIGHT = 2;

/** One kind of rows: what it is told as, how many there are, and how some of them are written. */
interface Writing<Row> {
  readonly step: LoadStep;
  readonly total: number;
  readonly batches: Iterable<readonly Row[]>;
  readonly write: (batch: readonly Row[]) => Promise<void>;
}

async function writeAll<Row>({ settings }: LoadContext, { step, total, batches, write }: Writing<Row>): Promise<void> {
  let done = 0;
  await writeInFlight(batches, IN_FLIGHT, async (batch) => {
    await write(batch);
    done += batch.length;
    await settings.onProgress({ step, done, total });
  });
}

function* watched<Row>(batches: Iterable<readonly Row[]>, watch: (batch: readonly Row[]) => void): Generator<readonly Row[]> {
  for (const batch of batches) {
    watch(batch);
    yield batch;
  }
}

/**
 * Writes a generation beside what is there: nodes, then relationships, some in a transaction. No reader sees it yet.
 * Resolves with a sample of what was to be written.
 */
export async function writeGeneration(context: LoadContext, rows: GraphRows): Promise<GenerationSample> {
  const writer = new RowWriter(context.engine.bulk, context.lock);
  const [nodes, relationships] = [totalNodes(rows.facts), totalRelationships(rows.facts)];
  const sample = new GenerationSample(nodes);
  await writeAll(context, {
    step: 'NODES',
    total: nodes,
    batches: gatherRows(watched(rows.nodeBatches(), (batch) => sample.takeNodes(batch))),
    write: (batch) => writer.writeNodes(batch),
  });
  await writeAll(context, {
    step: 'RELATIONSHIPS',
    total: relationships,
    batches: watched(rows.relationshipBatches(), (batch) => sample.takeRelationships(batch)),
    write: (batch) => writer.writeRelationships(batch),
  });
  return sample;
}
