import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentOf } from './run-command.js';

/** The service as a process of its own. */
export interface ServingCommand {
  /** Where it answers. */
  readonly url: string;
  /** What it has printed so far, on stdout and stderr. */
  printed(): { readonly stdout: string; readonly stderr: string };
  /** Resolves when what it printed on stdout matches. */
  untilPrinted(pattern: RegExp): Promise<void>;
  /** Asks it a GraphQL document. */
  ask(query: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Resolves with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | null>;
}

const ADDRESS = /^workplan-graph serves at (\S+)$/m;

async function ask(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.json() };
}

/** What is started, and where. */
export interface ServingOptions {
  /** Script and arguments. @default `workplan-graph serve` */
  readonly command?: readonly string[];
  /** Folder that it is started in. @default this checkout */
  readonly folder?: string;
}

/** Starts the service on a free port and waits until it says where it answers. */
export async function startServing(
  settings: Readonly<Record<string, string>> = {},
  { command = ['tools/workplan-graph.mjs', 'serve'], folder = '.' }: ServingOptions = {},
): Promise<ServingCommand> {
  const child = spawn(process.execPath, [...command], { cwd: folder, env: environmentOf({ PORT: '0', LOG_LEVEL: 'warn', ...settings }) });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const untilPrinted = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(stdout)) {
      if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode} before it printed ${String(pattern)}: ${stderr}`);
      await sleep(20);
    }
  };
  await untilPrinted(ADDRESS);
  const url = ADDRESS.exec(stdout)?.[1] ?? '';
  const stop = (): Promise<number | null> => (child.kill('SIGTERM'), ended);
  return { url, ended, untilPrinted, stop, printed: () => ({ stdout, stderr }), ask: (query) => ask(url, query) };
}
