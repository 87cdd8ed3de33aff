import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { BulkRowWriter } from './bulk-row-writer.js';
import { GenerationSample } from './generation-sample.js';
import type { LoadContext } from './load-context.js';
import type { LoadStep } from './load-progress.js';
import type { RowWriter } from './row-writer.js';
import { StatementRowWriter } from './statement-row-writer.js';
import { writeInFlight } from './write-in-flight.js';

/** One kind of rows: what it is told as, how many there are, and how some of them are written. */
interface Writing<Row> {
  readonly step: LoadStep;
  readonly total: number;
  readonly batches: Iterable<readonly Row[]>;
  readonly inFlight: number;
  readonly write: (batch: readonly Row[]) => Promise<void>;
}

async function writeAll<Row>({ settings }: LoadContext, { step, total, batches, inFlight, write }: Writing<Row>): Promise<void> {
  let done = 0;
  await writeInFlight(batches, inFlight, async (batch) => {
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

function writerFor({ engine, lock }: LoadContext, { generation }: GraphRows): RowWriter {
  return engine.bulk ? new BulkRowWriter(engine.bulk, lock) : new StatementRowWriter(engine, lock, generation);
}

/**
 * Writes a generation beside what is there: nodes, then relationships, some in a transaction. No reader sees it yet.
 * Resolves with a sample of what was to be written.
 */
export async function writeGeneration(context: LoadContext, rows: GraphRows): Promise<GenerationSample> {
  const writer = writerFor(context, rows);
  const [nodes, relationships] = [totalNodes(rows.facts), totalRelationships(rows.facts)];
  const sample = new GenerationSample(nodes);
  await writeAll(context, {
    step: 'NODES',
    total: nodes,
    batches: writer.gather(watched(rows.nodeBatches(), (batch) => sample.takeNodes(batch))),
    inFlight: writer.nodesInFlight,
    write: (batch) => writer.writeNodes(batch),
  });
  await writeAll(context, {
    step: 'RELATIONSHIPS',
    total: relationships,
    batches: watched(rows.relationshipBatches(), (batch) => sample.takeRelationships(batch)),
    inFlight: writer.relationshipsInFlight,
    write: (batch) => writer.writeRelationships(batch),
  });
  return sample;
}
