import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CORES, pinned } from '../system/pinned.js';
import type { OpenLoopResult } from '../open-loop-counts.js';
import type { ClosedLoopResult } from './closed-loop.js';
import type { ClosedJob, OpenJob } from './load-process.js';

/** The load that runs on its own core. */
export interface Load {
  /** Runs one load to its end; one at a time. Rejects where the process of the load is gone. */
  run(job: ClosedJob): Promise<ClosedLoopResult>;
  /** The same of a load that arrives at its own rate. */
  runOpen(job: OpenJob): Promise<OpenLoopResult>;
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./load-process.ts', import.meta.url));
const LOADER = fileURLToPath(new URL('../../../tools/swc-register.mjs', import.meta.url));

/** Starts the process of the load. */
export function startLoad(): Load {
  const [command, ...given] = pinned(CORES.load, [process.execPath, '--import', LOADER, SCRIPT]);
  const child = spawn(command, given, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`The load ended with code ${code}.`);
  });
  gone.catch(() => undefined);
  const ask = async (job: ClosedJob | OpenJob): Promise<unknown> => {
    const done = once(child, 'message');
    child.send(job);
    const [result] = (await Promise.race([done, gone])) as readonly unknown[];
    return result;
  };
  return {
    run: (job) => ask(job) as Promise<ClosedLoopResult>,
    runOpen: (job) => ask(job) as Promise<OpenLoopResult>,
    stop: async () => {
      child.disconnect();
      await gone.catch(() => undefined);
    },
  };
}
