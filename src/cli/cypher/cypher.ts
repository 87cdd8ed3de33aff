import type { Config } from '../../config/config.js';
import type { EngineRecord } from '../../engine/engine.js';
import { printCsv } from '../format/print-csv.js';
import { printTable } from '../format/print-table.js';
import { openGraph } from '../open-graph.js';
import { bindParameters } from './bind-parameters.js';
import { findQuery } from './find-query.js';
import { listQueries } from './list-queries.js';
import { printQueries } from './print-queries.js';

/** How a kept query is run and its answer printed. */
export interface CypherOptions {
  readonly config: Config;
  /** As typed, by name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly format: 'table' | 'json' | 'csv';
}

const PRINTERS: Readonly<Record<CypherOptions['format'], (records: readonly EngineRecord[]) => string>> = {
  table: printTable,
  json: (records) => JSON.stringify(records, null, 2),
  csv: printCsv,
};

/** Prints which queries there are. */
export async function listKeptQueries(): Promise<void> {
  process.stdout.write(`${printQueries(await listQueries())}\n`);
}

/** Runs a query in a READ session and prints its answer. */
export async function runKeptQuery(asked: string, { config, parameters, format }: CypherOptions): Promise<void> {
  const query = await findQuery(asked);
  const bound = bindParameters(query, parameters);
  const { engine, graphStates } = await openGraph(config);
  try {
    await graphStates.current();
    const records = await engine.run({ text: query.text, parameters: bound }, { access: 'READ' });
    process.stdout.write(`${PRINTERS[format](records)}\n`);
  } finally {
    await engine.close();
  }
}
