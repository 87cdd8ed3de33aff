import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';
import { readVariables } from './query/read-variables.js';
import type { QueryOptions } from './query/query.js';

const EXAMPLES = `
Examples:
  workplan-graph query '{ meta { engine dataVersion documents { title } } }'
  workplan-graph query schema/examples/01-battery-triangle.graphql
  workplan-graph query law.graphql --variables '{"id": "law:semiconductor-special-act"}' --source report.txt
  echo '{ pillars { edges { node { name } } } }' | workplan-graph query

The answer is the JSON that the API gives, under the same limits. It is printed also where part of it failed; the exit
code then is not 0.`;

/** `query`: answers a GraphQL document from the configured engine, without a server. */
export function queryCommand(): Command {
  return new Command('query')
    .description('Answer a GraphQL document, as JSON.')
    .argument('[document]', 'a document with braces, a file, or - for standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object', readVariables, {})
    .option('--source <file>', 'your copy of the document, so that citations quote it (or SOURCE_FILE)')
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, { source, variables }: Omit<QueryOptions, 'config'> & { readonly source?: string }) => {
      const { query } = await import('./query/query.js');
      const config = readConfig();
      await query(given, { config: { ...config, sourceFile: source ?? config.sourceFile }, variables });
    });
}
