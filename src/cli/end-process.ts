import type { Writable } from 'node:stream';
import type { ExitCode } from './exit-code.js';

const written = (output: Writable): Promise<void> =>
  new Promise((resolve) => {
    output.write('', () => resolve());
  });

/** Ends the process when all that it has said is written, whatever still runs: an engine in this process may be unable to stop a statement that is over its deadline. */
export async function endProcess(code: ExitCode): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit(code);
}
