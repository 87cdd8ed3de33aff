import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';

const HELP = `
Examples:
  workplan-graph serve
  workplan-graph serve --source report.txt         citations quote the lines of your own copy
  PORT=8080 LOG_LEVEL=warn workplan-graph serve

Where a database is configured, the seeds are loaded only into one that holds no graph yet; later changes of the seeds
are loaded by \`workplan-graph load\`. A database that cannot be reached is waited for: requests are answered 503 until
it is there. SIGTERM or Ctrl+C ends the service when it has answered what it was asked.`;

/** `serve`: the API and its explorer; what \`npm start\` runs. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the API at /graphql and the explorer at /.')
    .option('--source <file>', 'your copy of the document, so that citations quote it (or SOURCE_FILE)')
    .addHelpText('after', HELP)
    .action(async ({ source }: { readonly source?: string }) => {
      const config = readConfig();
      const { serve } = await import('./serve/serve.js');
      await serve({ ...config, sourceFile: source ?? config.sourceFile });
    });
}
