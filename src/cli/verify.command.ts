import { Command } from 'commander';
import { readConfig } from '../config/read-config.js';
import { UsageError } from './usage-error.js';

const HELP = `
Example:
  workplan-graph verify --source report.txt --coverage

The file must be the very one that was cited: its sha256 stands in document.yaml. Every term of evidence is looked for
on the lines that cite it, and every printed name on its lines; each that does not stand there is listed with its place
in the seeds, and the exit code is 1.

With --coverage it also goes the other way: every line, figure, name and word of the document that a graph of it must
hold is looked for in the seeds. Five lists are printed, each gap with its line; below 100 % the exit code is 1.
docs/reference/coverage.md says what is looked for and what is set aside.`;

/** `verify`: holds the seeds against the text of their document. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Hold every citation of the seeds against your copy of the document.')
    .option('--source <file>', 'your copy of the document (or SOURCE_FILE)')
    .option('--coverage', 'also list what of the document the seeds do not hold')
    .option('--full', 'with --coverage: every line, figure, name and word, and what holds it')
    .addHelpText('after', HELP)
    .action(async ({ source, coverage = false, full = false }: { readonly source?: string; readonly coverage?: boolean; readonly full?: boolean }) => {
      const config = readConfig();
      const sourceFile = source ?? config.sourceFile;
      if (sourceFile === null) throw new UsageError('There is no document to hold the seeds against. Name your copy of it with --source FILE or SOURCE_FILE.');
      const { verify } = await import('./verify/verify.js');
      await verify({ seedsDir: config.seedsDir, sourceFile, coverage, full });
    });
}
