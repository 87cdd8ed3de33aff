import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config/read-config.js';
import type { CypherOptions } from './cypher/cypher.js';

const EXAMPLES = `
Examples:
  workplan-graph cypher                                   lists the kept queries and their parameters
  workplan-graph cypher regions-of-a-cluster --param cluster=cluster:battery-triangle
  workplan-graph cypher regions-of-a-cluster --format csv > regions.csv
  workplan-graph cypher my-own.cypher --format json

A query is a file with front matter, as those in cypher/queries; it runs in a READ session and may not write. The files
paste unchanged into a query window of the database, where :param gives the values.`;

type Parameters = ReadonlyMap<string, string>;

function collectParameter(written: string, before: Parameters): Parameters {
  const at = written.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It is written name=value.');
  return new Map([...before, [written.slice(0, at), written.slice(at + 1)]]);
}

/** `cypher`: runs a kept query, or lists them. */
export function cypherCommand(): Command {
  return new Command('cypher')
    .description('Run a kept Cypher query against the graph, or list the queries.')
    .argument('[query]', 'name of a kept query, or a .cypher file')
    .option('--param <name=value>', 'value of a parameter; once for each', collectParameter, new Map<string, string>())
    .addOption(new Option('--format <format>', 'how the answer is printed').choices(['table', 'json', 'csv']).default('table'))
    .addHelpText('after', EXAMPLES)
    .action(async (asked: string | undefined, { param, format }: { readonly param: Parameters; readonly format: CypherOptions['format'] }) => {
      const { listKeptQueries, runKeptQuery } = await import('./cypher/cypher.js');
      if (asked === undefined) await listKeptQueries();
      else await runKeptQuery(asked, { config: readConfig(), parameters: param, format });
    });
}
