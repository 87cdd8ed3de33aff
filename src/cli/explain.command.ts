import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';
import { readVariables } from './query/read-variables.js';

const EXAMPLES = `
Examples:
  workplan-graph explain '{ tasks(first: 5) { edges { node { name laws { edges { node { name } } } } } } }'
  workplan-graph explain schema/examples/01-battery-triangle.graphql
  workplan-graph explain lawPage.graphql --variables '{"id": "law:semiconductor-special-act"}'

Nothing is run: the stages need the model only. docs/how-to/read-a-plan.md tells how to read them.`;

/** `explain`: what would be run for a GraphQL document: selection, plan, Cypher and parameters of each root field. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Print what a GraphQL document becomes: selection, plan and Cypher of each root field.')
    .argument('[document]', 'a document with braces, a file, or - for standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object', readVariables, {})
    .addHelpText('after', EXAMPLES)
    .action(async (given: string | undefined, { variables }: { readonly variables: Readonly<Record<string, unknown>> }) => {
      const { explain } = await import('./query/explain.js');
      await explain(given, { config: readConfig(), variables });
    });
}
