import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a command ended and what it printed. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is run with. */
export interface CommandOptions {
  /** Settings, on top of the fixture bundle as the seeds and no database. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Text on standard input. @default none */
  readonly input?: string;
  /** Closes the pipe of standard output at once. @default false */
  readonly readsNothing?: boolean;
}

const CACHE_DIR = mkdtempSync(join(tmpdir(), 'workplan-graph-cli-'));

/** The settings of a command that a test runs: nothing of this machine's own comes in. */
export function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], SEEDS_DIR: 'tests/fixture/seeds', CACHE_DIR, ...settings };
}

// Built once, so that what is compared is what the command itself prints.
spawnSync(process.execPath, ['tools/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

/** Runs `workplan-graph` as a process of its own. */
export async function runCommand(
  commandArguments: readonly string[],
  { environment = {}, input = '', readsNothing = false }: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, ['tools/workplan-graph.mjs', ...commandArguments], { env: environmentOf(environment) });
  child.stdin.end(input);
  if (readsNothing) child.stdout.destroy();
  const ended = new Promise<number | null>((resolveCode) => child.once('exit', resolveCode));
  const [stdout, stderr, exitCode] = await Promise.all([readsNothing ? '' : text(child.stdout), text(child.stderr), ended]);
  return { exitCode, stdout, stderr };
}
