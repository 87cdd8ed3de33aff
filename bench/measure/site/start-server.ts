import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { CORES, pinned } from '../system/pinned.js';

/** A command that serves, and prints its address before any other. */
export interface ServerCommand {
  /** What Node runs, such as `['dist/main.js']`. */
  readonly script: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** On the core of servers, so that a load on the other disturbs nothing; else on any, as where nothing is asked while it works. @default true */
  readonly onItsCore?: boolean;
}

/** A server that listens. */
export interface StartedServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of its process to its address. */
  readonly milliseconds: number;
  stop(): Promise<void>;
}

/** The checkout. */
export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

const ADDRESS = /https?:\/\/\S+(?=\s)/u;
const PATIENCE = 300_000;
/** What a database would be found by, and what only this machine has set. */
const FORGOTTEN = /^(NEO4J_|SEEDS_DIR|SOURCE_FILE|PORT|HOST)/u;

const ownEnvironment = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !FORGOTTEN.test(name)));

function addressOf(child: ChildProcessByStdio<null, Readable, Readable>, name: string): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    const read = (text: Buffer) => {
      printed = (printed + String(text)).slice(-4000);
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(new URL(address).origin);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${name} ended before it served:\n${printed}`)));
  });
}

/** Starts a server in production and waits for its address. Rejects with what it printed where it ends before that. */
export async function startServer({ script, environment, onItsCore = true }: ServerCommand): Promise<StartedServer> {
  const [command, ...given] = onItsCore ? pinned(CORES.server, [process.execPath, ...script]) : [process.execPath, ...script];
  const env = { ...ownEnvironment(), NODE_ENV: 'production', LOG_LEVEL: 'error', PORT: '0', HOST: '127.0.0.1', ...environment };
  const began = performance.now();
  const child = spawn(command, given, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const url = await addressOf(child, script.join(' '));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid: child.pid ?? 0, milliseconds: performance.now() - began, stop };
}
