import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';

const HELP = `
Examples:
  workplan-graph load --dry-run                    checks the seeds and shows what would change
  workplan-graph load --source report.txt          citations can then quote the lines of your own copy
  workplan-graph load --no-wait                    leaves the old graph for the next load to remove

A load is all or nothing: the new graph is written beside the old one, checked, and pointed to; readers see the one or
the other. The old one is removed when its last readers have ended, which takes half a minute. A load that is ended at
any point leaves nothing that the next one does not clear. Loading the same seeds again changes nothing.`;

interface LoadFlags {
  readonly dryRun?: boolean;
  readonly source?: string;
  readonly wait: boolean;
}

/** `load`: brings the seeds into the configured database. */
export function loadCommand(): Command {
  return new Command('load')
    .description('Check the seeds, show what they change, and load them.')
    .option('--dry-run', 'only check and show')
    .option('--source <file>', 'your copy of the document, kept in the database so that citations quote it (or SOURCE_FILE)')
    .option('--no-wait', 'do not wait to remove the old graph')
    .addHelpText('after', HELP)
    .action(async ({ dryRun = false, source, wait }: LoadFlags) => {
      const config = readConfig();
      const { load } = await import('./load/load.js');
      await load({ ...config, sourceFile: source ?? config.sourceFile }, { dryRun, wait });
    });
}
