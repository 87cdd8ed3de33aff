import { buildProgram } from './build-program.js';
import { endProcess } from './end-process.js';
import { exitCodeOf } from './exit-code.js';
import { outliveReaders } from './outlive-readers.js';
import { printFailure } from './print-failure.js';

/** Runs `workplan-graph` with the arguments that follow its name, and sets the exit code; where it fails, the process ends. Never rejects. */
export async function runCommandLine(commandArguments: readonly string[]): Promise<void> {
  outliveReaders(process.stdout);
  outliveReaders(process.stderr);
  try {
    await buildProgram().parseAsync(commandArguments, { from: 'user' });
  } catch (error) {
    const told = printFailure(error);
    if (told !== null) process.stderr.write(`${told}\n`);
    if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
    await endProcess(exitCodeOf(error));
  }
}
